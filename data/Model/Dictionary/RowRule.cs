using Disclosure.Model.Issues;

namespace Disclosure.Model.Dictionary;

/// <summary>What the fields of one row must be together. Properties are named by <c>nameof</c>.</summary>
/// <param name="Property">The field in whose column a fault is shown.</param>
public abstract record RowRule(string Property)
{
    /// <param name="find">The row with a key in the register referred to; null where there is none.</param>
    /// <returns>Null when the row keeps the rule.</returns>
    public abstract Fault? Check<TRow>(Table<TRow> table, TRow row, Func<Table, string, object?> find)
        where TRow : class;

    /// <summary>The rule in words, for the dictionary.</summary>
    public abstract Text Describe(Table table);

    private protected static Field FieldOf(Table table, string property) => table.Columns.First(field => field.Property.Name == property);

    private protected static Text Quoted(Text label) => new($"“{label.Zh}”", $"\"{label.En}\"");

    private protected static Text Join(IEnumerable<Text> texts, Text between)
    {
        var all = texts.ToArray();
        return new(string.Join(between.Zh, all.Select(text => text.Zh)), string.Join(between.En, all.Select(text => text.En)));
    }
}

/// <summary>One of the fields has a value, and no other.</summary>
public sealed record ExactlyOne(params string[] Properties) : RowRule(Properties[0])
{
    public override Fault? Check<TRow>(Table<TRow> table, TRow row, Func<Table, string, object?> find) =>
        Properties.Count(property => table[property].Get(row) is not null) == 1 ? null : new(IssueCodes.NotExactlyOne, null, ("expected", Labels(table)));

    public override Text Describe(Table table)
    {
        var labels = Labels(table);
        return new($"{labels.Zh}只填一项", $"exactly one of {labels.En}");
    }

    private Text Labels(Table table) => Join(Properties.Select(property => Quoted(FieldOf(table, property).Label)), new("、", ", "));
}

/// <summary>Either all of the fields have a value, or none.</summary>
public sealed record Together(params string[] Properties) : RowRule(Properties[0])
{
    public override Fault? Check<TRow>(Table<TRow> table, TRow row, Func<Table, string, object?> find) =>
        Properties.Select(property => table[property].Get(row) is null).Distinct().Count() == 1 ? null : new(IssueCodes.NotTogether, null, ("expected", Labels(table)));

    public override Text Describe(Table table)
    {
        var labels = Labels(table);
        return new($"{labels.Zh}同时填写或同时为空", $"{labels.En}: all or none");
    }

    private Text Labels(Table table) => Join(Properties.Select(property => Quoted(FieldOf(table, property).Label)), new("、", ", "));
}

/// <summary>A day or a year is not before another of the same row.</summary>
public sealed record NotBefore(string Later, string Earlier) : RowRule(Later)
{
    public override Fault? Check<TRow>(Table<TRow> table, TRow row, Func<Table, string, object?> find)
    {
        var (later, earlier) = (table[Later], table[Earlier]);
        return later.Get(row) is IComparable late && earlier.Get(row) is { } early && late.CompareTo(early) < 0
            ? new(IssueCodes.BeforeOther, later.Write(row), ("field", earlier.Label), ("expected", new(earlier.Write(row)!, earlier.Write(row)!))) : null;
    }

    public override Text Describe(Table table)
    {
        var (later, earlier) = (Quoted(FieldOf(table, Later).Label), Quoted(FieldOf(table, Earlier).Label));
        return new($"{later.Zh}不早于{earlier.Zh}", $"{later.En} is not before {earlier.En}");
    }
}

/// <summary>A field is needed where a code is one of these.</summary>
/// <param name="Code">The property with the code.</param>
/// <param name="Values">Members of the code's enum.</param>
public sealed record NeededWhen(string Needed, string Code, params object[] Values) : RowRule(Needed)
{
    public override Fault? Check<TRow>(Table<TRow> table, TRow row, Func<Table, string, object?> find) =>
        table[Needed].Get(row) is null && Values.Contains(table[Code].Get(row))
            ? new(IssueCodes.NeededWhen, null, ("field", table[Code].Label), ("expected", LabelOf(table[Code], table[Code].Write(row)!))) : null;

    public override Text Describe(Table table)
    {
        var code = FieldOf(table, Code);
        var (needed, labels) = (Quoted(FieldOf(table, Needed).Label), Join(Values.Select(value => Quoted(LabelOf(code, Naming.Snake($"{value}")))), new("、", ", ")));
        return new($"{code.Label.Zh}为{labels.Zh}时须填写{needed.Zh}", $"{needed.En} is needed where {code.Label.En} is {labels.En}");
    }

    private static Text LabelOf(Field code, string value) => code.Codec.Codes!.Find(value)!.Label;
}
