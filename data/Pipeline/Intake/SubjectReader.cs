using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Intake;

/// <summary>Finds the enterprise that a row names: by USCC, by a register's own identifier, or by its permanent id.</summary>
internal sealed class SubjectReader
{
    private const string UsccScheme = "uscc";
    private const int MostKept = 50_000;

    private readonly BoundCell? uscc;
    private readonly BoundCell? scheme;
    private readonly BoundCell? identifier;
    private readonly BoundCell? id;
    private readonly Dictionary<string, Enterprise> kept = new(StringComparer.Ordinal);

    public SubjectReader(IReadOnlyDictionary<string, Cell> cells, Heading heading, Layout layout)
    {
        uscc = Bind("uscc");
        scheme = Bind("identifier_scheme");
        identifier = Bind("identifier");
        id = Bind("enterprise_id");

        BoundCell? Bind(string field) =>
            cells.TryGetValue(field, out var cell) && new BoundCell(cell, Codecs.Identifier, heading, layout.Format) is { Present: true } bound ? bound : null;
    }

    /// <summary>The permanent id of the enterprise with a code in a scheme.</summary>
    public static string IdOf(string scheme, string code) => PermanentId.Of("enterprise", scheme, code);

    /// <summary>By the USCC where there is one, else by scheme and identifier; null without either.</summary>
    public static string? IdOf(Enterprise row) =>
        row.Uscc is { } uscc ? IdOf(UsccScheme, uscc)
        : row is { IdentifierScheme: { } scheme, Identifier: { } code } ? IdOf(scheme, code) : null;

    /// <param name="enterprise">Null when the row names none.</param>
    /// <returns>False after a fault, which is reported.</returns>
    public bool TryRead(RowContext row, out Enterprise? enterprise)
    {
        enterprise = row.Enterprise;
        if (uscc is null && identifier is null && id is null) return true;
        enterprise = null;
        string? named = null;
        if (!Add(row, uscc, code => Normalised(row, code), ref named)) return false;
        if (!Add(row, identifier, code => scheme is not null && scheme.TryRead(row, out var name) && name is not null ? IdOf(name, code) : Missing(row), ref named)) return false;
        if (!Add(row, id, code => code, ref named)) return false;
        if (named is null) return true;
        enterprise = row.Enterprise?.Id == named ? row.Enterprise : Find(row, named);
        if (enterprise is not null) return true;
        var cell = uscc ?? identifier ?? id!;
        cell.TryRead(row, out var found);
        row.Report(new(IssueCodes.UnknownReference, found, ("register", Enterprises.Table.Title)), cell);
        return false;
    }

    private static bool Add(RowContext row, BoundCell? cell, Func<string, string?> idOf, ref string? named)
    {
        if (cell is null) return true;
        if (!cell.TryRead(row, out var text)) return false;
        if (text is null) return true;
        if (idOf(text) is not { } found) return false;
        if (named is not null && named != found)
        {
            row.Report(new(IssueCodes.TwoSubjects, text), cell);
            return false;
        }

        named = found;
        return true;
    }

    private string? Normalised(RowContext row, string code)
    {
        if (Codecs.Uscc.Read(code, out var sound) is not { } fault) return IdOf(UsccScheme, sound);
        row.Report(fault, uscc);
        return null;
    }

    private string? Missing(RowContext row)
    {
        row.Report(new(IssueCodes.NoSubject, null), scheme ?? identifier);
        return null;
    }

    private Enterprise? Find(RowContext row, string named)
    {
        if (kept.TryGetValue(named, out var enterprise)) return enterprise;
        var likeness = Table<Enterprise>.NewRow();
        Enterprises.Table.Key[0].Set(likeness, named);
        if (row.File.Transaction.Find(Enterprises.Table, likeness) is not { } found) return null;
        if (kept.Count >= MostKept) kept.Clear();
        return kept[named] = found;
    }
}
