using Disclosure.Model.Checks;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Intake;

/// <summary>Where one figure of a row comes from: a column of a wide table, or the value column of a narrow one.</summary>
internal sealed class FigureColumn
{
    private readonly FileContext file;
    private readonly ValueColumn? wide;
    private readonly BoundCell? unit;
    private readonly (Field<Figure> Field, BoundCell Cell)[] own = [];

    /// <summary>A value column of a wide table.</summary>
    public FigureColumn(ValueColumn value, Heading heading, FileContext file)
    {
        this.file = file;
        wide = value;
        Cell = new(value.Cell, Codecs.Number, heading, file.Layout.Format);
        own = [.. value.Fields.Select(pair => ((Field<Figure>)Figures.Table.Find(pair.Key)!, new BoundCell(pair.Value, Figures.Table.Find(pair.Key)!.Codec, heading, file.Layout.Format)))];
    }

    /// <summary>The only value column of a narrow table.</summary>
    public FigureColumn(IReadOnlyDictionary<string, Cell> fields, Heading heading, FileContext file)
    {
        this.file = file;
        Cell = fields.TryGetValue("value", out var value) ? new(value, Codecs.Number, heading, file.Layout.Format) : null;
        unit = fields.TryGetValue("unit", out var cell) ? new(cell, Codecs.UnitCode, heading, file.Layout.Format) : null;
    }

    /// <summary>Null where only a status is given.</summary>
    public BoundCell? Cell { get; }

    public bool Present => Cell is { Present: true };

    /// <summary>Null where each row says it.</summary>
    public string? Indicator => wide?.Indicator;

    /// <returns>Null when the cell is empty in a wide table, or after a fault.</returns>
    public Figure? Read(RowContext row, Figure template)
    {
        string? text = null;
        if (Cell is not null && !Cell.TryRead(row, out text)) return null;
        if (text is null && wide is not null) return null;
        if (Shape(row, template) is not { } figure) return null;
        if (Value(text, out var value, out var status) is { } fault)
        {
            row.Report(fault, Cell);
            return null;
        }

        figure = figure with { Status = status ?? figure.Status };
        if (FigureChecks.Complete(value, figure.Status, figure.Reason) is { } incomplete)
        {
            row.Report(incomplete, Cell);
            return null;
        }

        return Convert(row, figure, value);
    }

    /// <summary>Reads the cell for its faults alone, in a row that can give no figure.</summary>
    public void Examine(RowContext row)
    {
        if (Cell is not null && Cell.TryRead(row, out var text) && Value(text, out _, out _) is { } fault) row.Report(fault, Cell);
    }

    private Figure? Shape(RowContext row, Figure template)
    {
        var figure = wide is null ? template with { } : template with
        {
            IndicatorCode = wide.Indicator,
            CarrierCode = wide.Carrier,
            GasCode = wide.Gas,
            WasteCategoryCode = wide.WasteCategory,
        };
        foreach (var (field, cell) in own)
        {
            if (!cell.TryRead(row, out var text)) return null;
            if (field.Read(text, figure) is { } fault)
            {
                row.Report(fault, cell);
                return null;
            }
        }

        return figure;
    }

    private static Fault? Value(string? text, out decimal? value, out FigureStatus? status)
    {
        (value, status) = (null, null);
        if (text is null) return null;
        if (Codecs.Number.Read(text, out var number) is not { } fault)
        {
            value = number;
            return null;
        }

        if (!Figures.Statuses.TryRead(text, out var known)) return fault;
        status = known;
        return null;
    }

    /// <summary>Codes, dimensions and units against the reference data; the value into the unit in which the figure is kept.</summary>
    private Figure? Convert(RowContext row, Figure figure, decimal? value)
    {
        if (figure.IndicatorCode is null || !file.Vocabulary.Indicators.TryGetValue(figure.IndicatorCode, out var indicator))
            return Refuse(row, Unknown(figure.IndicatorCode, file.Vocabulary.Indicators.Keys));
        if (FigureChecks.Dimensions(indicator, figure.CarrierCode, figure.GasCode, figure.WasteCategoryCode) is { } dimension) return Refuse(row, dimension);
        if (UnknownMember(figure) is { } member) return Refuse(row, member);
        var kept = file.Vocabulary.UnitOf(indicator, figure.CarrierCode)!;
        if (UnitOf(row, kept) is not { } given) return null;
        if (given.Quantity != kept.Quantity) return Refuse(row, new(IssueCodes.WrongFigureUnit, given.Code, ("indicator", new(indicator.Name, indicator.NameEn)), ("expected", new(kept.Code, kept.Code))));
        figure = figure with
        {
            Id = Figure.IdOf(figure.EnterpriseId, figure.ParkCode, indicator.Code, FigureHistory.DimensionOf(figure), figure.Period),
            Value = value is { } number ? given == kept ? number : SignificantDigits.Round(given.Convert(number, kept)) : null,
            Unit = kept.Code,
        };
        if (FigureChecks.Reported(indicator, figure.Value) is { } calculated) return Refuse(row, Basis(figure) ?? calculated);
        return figure.Value is { } converted && FigureChecks.Range(indicator, converted, kept) is { } range ? Refuse(row, range) : figure;
    }

    private Unit? UnitOf(RowContext row, Unit kept)
    {
        if (wide is not null) return wide.Unit;
        if (unit is null || !unit.Present) return kept;
        if (!unit.TryRead(row, out var text)) return null;
        if (text is null) return kept;
        if (Codecs.UnitCode.Read(text, out var code) is not { } fault) return Units.Find(code);
        row.Report(fault, unit);
        return null;
    }

    private Fault? UnknownMember(Figure figure) =>
        figure.CarrierCode is { } carrier && !file.Vocabulary.Carriers.ContainsKey(carrier) ? Unknown(carrier, file.Vocabulary.Carriers.Keys)
        : figure.GasCode is { } gas && !file.Vocabulary.Gases.ContainsKey(gas) ? Unknown(gas, file.Vocabulary.Gases.Keys)
        : figure.WasteCategoryCode is { } waste && !file.Vocabulary.Wastes.ContainsKey(waste) ? Unknown(waste, file.Vocabulary.Wastes.Keys)
        : null;

    /// <summary>Standard coal of electricity is calculated; where it is handed in with the wrong basis, that is said first.</summary>
    private Fault? Basis(Figure figure)
    {
        if (figure is not { IndicatorCode: "carrier_energy_calorific", CarrierCode: "electricity", Value: { } coal }) return null;
        var electricity = new FigureHistory(file).Find(Figure.IdOf(figure.EnterpriseId, figure.ParkCode, "energy_consumption", "electricity", figure.Period));
        return electricity?.Value is { } mwh ? FigureChecks.Basis(coal, mwh) : null;
    }

    private Figure? Refuse(RowContext row, Fault fault)
    {
        row.Report(fault, Cell);
        return null;
    }

    private static Fault Unknown(string? found, IEnumerable<string> known)
    {
        var near = found is null ? null : Headings.Nearest(found, known);
        var expected = near ?? $"{string.Join(", ", known.Order(StringComparer.Ordinal).Take(8))} …";
        return new(IssueCodes.UnknownIndicator, found ?? "", ("expected", new(expected, expected)));
    }
}
