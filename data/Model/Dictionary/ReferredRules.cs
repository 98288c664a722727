using Disclosure.Model.Issues;

namespace Disclosure.Model.Dictionary;

/// <summary>A day is not before one of the row referred to.</summary>
/// <param name="Reference">The referring field.</param>
/// <param name="Theirs">Property of the row referred to.</param>
public sealed record NotBeforeOf(string Later, string Reference, string Theirs) : RowRule(Later)
{
    public override Fault? Check<TRow>(Table<TRow> table, TRow row, Func<Table, string, object?> find)
    {
        var (later, reference) = (table[Later], table[Reference]);
        if (later.Get(row) is not IComparable late || reference.Write(row) is not { } key) return null;
        var target = reference.Refers!();
        if (find(target, key) is not { } other || FieldOf(target, Theirs).Property.GetValue(other) is not { } early || late.CompareTo(early) >= 0) return null;
        var shown = early is DateOnly day ? $"{day:yyyy-MM-dd}" : $"{early}";
        return new(IssueCodes.BeforeReferred, later.Write(row), ("register", target.Title), ("key", new(key, key)), ("field", FieldOf(target, Theirs).Label), ("expected", new(shown, shown)));
    }

    public override Text Describe(Table table)
    {
        var (later, reference) = (Quoted(FieldOf(table, Later).Label), FieldOf(table, Reference));
        var theirs = Quoted(FieldOf(reference.Refers!(), Theirs).Label);
        return new($"{later.Zh}不早于{reference.Label.Zh}的{theirs.Zh}", $"{later.En} is not before {theirs.En} of its {reference.Label.En}");
    }
}

/// <summary>A value is that of the row referred to, where both have one: a rectification is of the enterprise that was audited.</summary>
/// <param name="Theirs">Property of the row at the end of the path.</param>
/// <param name="Path">Referring properties, the first of this row, each next one of the row before.</param>
public sealed record SameAs(string Mine, string Theirs, params string[] Path) : RowRule(Mine)
{
    public override Fault? Check<TRow>(Table<TRow> table, TRow row, Func<Table, string, object?> find)
    {
        if (table[Mine].Get(row) is not { } mine || End(table, row, find) is not { } end) return null;
        var theirs = FieldOf(end.Target, Theirs);
        return theirs.Property.GetValue(end.Row) is { } value && !Equals(value, mine)
            ? new(IssueCodes.OtherThanReferred, table[Mine].Write(row), ("register", end.Target.Title), ("key", new(end.Key, end.Key)), ("field", theirs.Label), ("expected", new($"{value}", $"{value}"))) : null;
    }

    public override Text Describe(Table table)
    {
        var (target, field) = (table, FieldOf(table, Path[0]));
        foreach (var step in Path) (field, target) = (FieldOf(target, step), FieldOf(target, step).Refers!());
        var (mine, theirs) = (Quoted(FieldOf(table, Mine).Label), Quoted(FieldOf(target, Theirs).Label));
        return new($"{mine.Zh}与{field.Label.Zh}的{theirs.Zh}一致", $"{mine.En} is {theirs.En} of the {field.Label.En}");
    }

    /// <summary>The row that the path leads to; null where a step is empty.</summary>
    private (Table Target, string Key, object Row)? End(Table table, object row, Func<Table, string, object?> find)
    {
        var (here, key) = (table, "");
        foreach (var step in Path)
        {
            var reference = FieldOf(here, step);
            if (reference.Property.GetValue(row) is not string next || find(reference.Refers!(), next) is not { } found) return null;
            (here, key, row) = (reference.Refers!(), next, found);
        }

        return (here, key, row);
    }
}

/// <summary>A field is needed where a code of the row referred to is one of these: a yearly rule needs the year that was filed for.</summary>
/// <param name="Theirs">The property with the code, of the row referred to.</param>
/// <param name="Values">Members of the code's enum.</param>
public sealed record NeededWhenReferred(string Needed, string Reference, string Theirs, params object[] Values) : RowRule(Needed)
{
    public override Fault? Check<TRow>(Table<TRow> table, TRow row, Func<Table, string, object?> find)
    {
        if (table[Needed].Get(row) is not null || table[Reference].Write(row) is not { } key) return null;
        var target = table[Reference].Refers!();
        return find(target, key) is { } other && FieldOf(target, Theirs).Property.GetValue(other) is { } code && Values.Contains(code)
            ? new(IssueCodes.NeededWhen, null, ("field", FieldOf(target, Theirs).Label), ("expected", LabelOf(target, code))) : null;
    }

    public override Text Describe(Table table)
    {
        var target = FieldOf(table, Reference).Refers!();
        var (needed, labels) = (Quoted(FieldOf(table, Needed).Label), Join(Values.Select(value => Quoted(LabelOf(target, value))), new("、", ", ")));
        var reference = FieldOf(table, Reference).Label;
        return new($"{reference.Zh}的{FieldOf(target, Theirs).Label.Zh}为{labels.Zh}时须填写{needed.Zh}", $"{needed.En} is needed where {FieldOf(target, Theirs).Label.En} of the {reference.En} is {labels.En}");
    }

    private Text LabelOf(Table target, object code) => FieldOf(target, Theirs).Codec.Codes!.Find(Naming.Snake($"{code}"))!.Label;
}
