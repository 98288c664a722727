using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Layouts;

/// <summary>Reads a mapping file: YAML to <see cref="Layout"/>. Every fault is reported; the layout may only be used when none was.</summary>
internal sealed class LayoutFile(YamlMap map, string folder, Vocabulary vocabulary, Action<Issue> report)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, string?>> lookups = new(StringComparer.Ordinal);
    private static readonly string[] Tests = ["equals", "empty", "starts_with"];
    private static readonly string[] Origins = ["column", "columns", "constant", "match"];
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public Layout Read()
    {
        if (map.Map("lookups", null) is { } named)
        {
            foreach (var name in named.Keys)
            {
                if (named.Dictionary(name) is { } table) lookups[name] = table;
            }
        }

        var format = map.Map("format", Shapes.Format) is { } characters ? FormatOf(characters) : FileFormat.Default;
        var skip = map.Maps("skip", Shapes.Condition).Select(ConditionOf).ToList();
        var matches = map.Map("matches", Shapes.Matches) is { } table1 ? MatchesOf(table1) : null;
        var blocks = map.Maps("into", Shapes.Block).SelectMany(BlocksOf).OrderBy(block => Catalog.Tables.Index().First(pair => pair.Item == block.Register).Index).ToList();
        var sums = map.Maps("sums", Shapes.Sum).Select(SumOf).ToList();
        var ignored = map.Dictionary("ignore") ?? new Dictionary<string, string?>();
        foreach (var (column, _) in ignored.Where(pair => string.IsNullOrWhiteSpace(pair.Value)))
            map.Refuse("ignore", new Text($"{column}：不用的理由", $"{column}: the reason why it is not used"));
        var optional = map.Texts("optional").ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Format = format,
            Columns = [.. used.Union(ignored.Keys).Select(name => new SourceColumn(name, [name], used.Contains(name) && !optional.Contains(name)))],
            Skip = skip,
            Blocks = blocks,
            Sums = sums,
            Matches = matches,
            Tolerated = Codes(map, "tolerate"),
            Accepted = Codes(map, "accept"),
        };
    }

    public static FileFormat FormatOf(YamlMap map) => new()
    {
        Delimiter = map.Character("delimiter"),
        Quote = map.Character("quote") ?? '"',
        Encoding = map.OneOf("encoding", Encodings.Names),
        Preamble = map.Integer("preamble") ?? 0,
        Columns = map.Has("columns") ? map.Texts("columns") : null,
        Sheets = map.Has("sheets") ? map.Texts("sheets") : null,
        DecimalMark = map.Character("decimal") ?? '.',
        GroupMark = map.Character("group"),
        Digits = map.Integer("digits") is { } digits ? Math.Clamp(digits, 1, SignificantDigits.Kept) : null,
        Missing = map.Texts("missing").ToHashSet(StringComparer.Ordinal),
        Dates = map.Texts("dates"),
    };

    /// <summary>Issue codes, each of which must exist.</summary>
    public static IReadOnlySet<string> Codes(YamlMap map, string key)
    {
        var codes = map.Texts(key);
        foreach (var code in codes.Where(code => IssueCodes.All.Value.All(known => known.Code != code)))
        {
            var near = Headings.Nearest(code, IssueCodes.All.Value.Select(known => known.Code)) ?? "disclose check";
            map.Refuse(key, new Fault(IssueCodes.BadSetting, code, ("expected", new(near, near))));
        }

        return codes.ToHashSet(StringComparer.Ordinal);
    }

    private Condition ConditionOf(YamlMap condition)
    {
        var tests = Tests.Count(condition.Has);
        if (tests != 1) condition.Refuse("column", new Text("equals、empty、starts_with 三者之一", "one of equals, empty and starts_with"));
        return new(Use(condition.Text("column") ?? ""))
        {
            OneOf = condition.Has("equals") ? condition.Texts("equals").ToHashSet(StringComparer.Ordinal) : null,
            Empty = condition.Has("empty") ? condition.Flag("empty") : null,
            StartsWith = condition.Text("starts_with"),
        };
    }

    private SumRule SumOf(YamlMap sum) =>
        new(Use(sum.Text("total") ?? ""), [.. sum.Texts("parts").Select(Use)], sum.Number("within") ?? 0.001m);

    private IEnumerable<Block> BlocksOf(YamlMap block)
    {
        if (block.OneOf("register", RegisterLayout.Registers.Select(table => table.Slug)) is not { } slug) yield break;
        var register = Catalog.Find(slug)!;
        var fields = CellsOf(block.Map("fields", null), [.. RegisterLayout.Fields(register).Select(field => field.Name)], slug);
        var whole = new Block(register)
        {
            When = block.Map("when", Shapes.Condition) is { } when ? ConditionOf(when) : null,
            Fields = fields,
            Distinct = block.Flag("distinct"),
            AsOf = CellOf(block, "as_of"),
            Values = ValuesOf(block),
        };
        Complete(block, whole);
        if (block.Map("each", null) is not { } each)
        {
            yield return whole;
            yield break;
        }

        foreach (var field in each.Keys)
        {
            if (register.Find(field) is null) each.Refuse(field, Unknown(field, slug, register.Columns.Select(column => column.Name)));
            foreach (var value in each.Texts(field))
                yield return whole with { Fields = new Dictionary<string, Cell>(fields, StringComparer.Ordinal) { [field] = Cell.Always(value) } };
        }
    }

    /// <summary>A required field that no column feeds would make every row faulty.</summary>
    private static void Complete(YamlMap block, Block whole)
    {
        var repeated = block.Map("each", null)?.Keys ?? [];
        var given = whole.Fields.Keys.Concat(repeated).ToHashSet(StringComparer.Ordinal);
        var needed = whole.Register == Figures.Table
            ? whole.Values.Count > 0 ? ["period"] : ["period", "indicator_code"]
            : whole.Register.Columns.Where(field => field.Required && !field.Assigned && field.Codec.ValueType != typeof(bool) && field.Name != "enterprise_id").Select(field => field.Name);
        foreach (var missing in needed.Where(name => !given.Contains(name)))
            block.Refuse("register", new Fault(IssueCodes.MissingHeading, null, ("expected", new(missing, missing))));
    }

    private Dictionary<string, Cell> CellsOf(YamlMap? cells, IReadOnlyList<string> known, string register)
    {
        var fields = new Dictionary<string, Cell>(StringComparer.Ordinal);
        foreach (var name in cells?.Keys ?? [])
        {
            if (!known.Contains(name, StringComparer.Ordinal)) cells!.Refuse(name, Unknown(name, register, known));
            if (CellOf(cells!, name) is { } cell) fields[name] = cell;
        }

        return fields;
    }

    private List<ValueColumn> ValuesOf(YamlMap block)
    {
        var values = new List<ValueColumn>();
        if (block.Map("values", null) is not { } columns) return values;
        foreach (var column in columns.Keys)
        {
            if (columns.Map(column, Shapes.Value) is not { } value) continue;
            var code = value.OneOf("indicator", vocabulary.Indicators.Keys);
            var (carrier, gas, waste) = (value.OneOf("carrier", vocabulary.Carriers.Keys), value.OneOf("gas", vocabulary.Gases.Keys), value.OneOf("waste_category", vocabulary.Wastes.Keys));
            if (value.OneOf("unit", Units.All.Select(unit => unit.Code)) is not { } unitCode || code is null) continue;
            var unit = Units.Find(unitCode)!;
            if (vocabulary.UnitOf(vocabulary.Indicators[code], carrier) is { } kept && kept.Quantity != unit.Quantity)
                value.Refuse("unit", new Fault(IssueCodes.WrongUnit, unit.Code, ("expected", new(kept.Code, kept.Code))));
            var own = new Dictionary<string, Cell>(StringComparer.Ordinal);
            if (CellOf(value, "method") is { } method) own["method"] = method;
            if (CellOf(value, "assurance") is { } assurance) own["assurance"] = assurance;
            values.Add(new(column, Cell.Of(Use(column)), code, carrier, gas, waste, unit) { Fields = own });
        }

        return values;
    }

    private Cell? CellOf(YamlMap parent, string key)
    {
        if (!parent.Has(key)) return null;
        if (!parent.IsMap(key)) return parent.Text(key) is { } column ? Cell.Of(Use(column)) : null;
        var cell = parent.Map(key, Shapes.Cell)!;
        if (Origins.Count(cell.Has) != 1)
            cell.Refuse("column", new Text("column、columns、constant、match 四者之一", "one of column, columns, constant and match"));
        var columns = cell.Has("columns") ? cell.Texts("columns") : cell.Text("column") is { } single ? [single] : [];
        return new()
        {
            Columns = [.. columns.Select(Use)],
            Join = cell.Text("join") ?? "",
            Constant = cell.Text("constant"),
            Match = cell.Text("match"),
            Strip = cell.Texts("strip"),
            Lookup = LookupOf(cell),
            Take = cell.Integer("take"),
            Add = cell.Integer("add") ?? 0,
            PadLeft = cell.Integer("pad_left") ?? 0,
            Prefix = cell.Text("prefix") ?? "",
            When = cell.Map("when", Shapes.Condition) is { } when ? ConditionOf(when) : null,
        };
    }

    private IReadOnlyDictionary<string, string?>? LookupOf(YamlMap cell)
    {
        if (!cell.Has("lookup")) return null;
        if (cell.IsMap("lookup")) return cell.Dictionary("lookup");
        return cell.OneOf("lookup", lookups.Keys) is { } name ? lookups[name] : null;
    }

    private MatchTable? MatchesOf(YamlMap matches)
    {
        var where = matches.Dictionary("where") ?? new Dictionary<string, string?>();
        foreach (var column in matches.Texts("on")) Use(column);
        return MatchFile.Read(matches, folder, [.. matches.Texts("on")], [.. matches.Texts("keys")], where, report);
    }

    private string Use(string column)
    {
        used.Add(column);
        return column;
    }

    private static Fault Unknown(string name, string register, IEnumerable<string> known)
    {
        var near = Headings.Nearest(name, known) ?? string.Join(", ", known);
        return new(IssueCodes.UnknownColumn, name, ("register", new(register, register)), ("expected", new(near, near)));
    }
}
