using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning;

/// <summary>Where a value stands inside a field's arguments.</summary>
internal sealed record ValuePath(ValuePath? Parent, string? Name, int Index)
{
    public static ValuePath Of(string argument) => new(null, argument, 0);

    public ValuePath Field(string name) => new(this, name, 0);

    public ValuePath Item(int index) => new(this, null, index);

    public InputValue Read(InputObject arguments)
    {
        if (Parent is null) return arguments[Name!];
        var parent = Parent.Read(arguments);
        return Name is null ? parent.Items[Index] : parent.Object[Name];
    }

    public override string ToString() => Parent is null ? Name! : Name is null ? $"{Parent}[{Index}]" : $"{Parent}.{Name}";
}

internal enum Conversion
{
    None,

    /// <summary>The least text above every text with this prefix.</summary>
    PrefixEnd,

    /// <summary>A list; its nulls are left out.</summary>
    List,

    /// <summary>The text as search columns hold it.</summary>
    Normalised,
}

internal sealed class ArgumentParameter(StorageKind kind, ArgumentsPlan arguments, ValuePath path, Conversion conversion = Conversion.None) : Parameter(kind)
{
    public ArgumentsPlan Arguments { get; } = arguments;
    public ValuePath Path { get; } = path;
    public Conversion Conversion { get; } = conversion;
    public Func<string, string>? Normalise { get; init; }
}

/// <summary>How many rows to fetch: one more than the page has, to know whether there is a next.</summary>
internal sealed class LimitParameter(PagePlan page) : Parameter(StorageKind.Integer)
{
    public PagePlan Page { get; } = page;
}

internal sealed class CursorParameter(PagePlan page, bool isAfter, int key, StorageKind kind) : Parameter(kind)
{
    public PagePlan Page { get; } = page;
    public bool IsAfter { get; } = isAfter;
    public int Key { get; } = key;
}

/// <summary>The distinct keys of the parents, as a list.</summary>
internal sealed class ParentKeyParameter(int key, StorageKind kind) : Parameter(kind)
{
    public int Key { get; } = key;
}

/// <summary>One part of the identifiers asked for that are of one entity, as a list.</summary>
internal sealed class NodeKeyParameter(int lookUp, int target, int key, StorageKind kind) : Parameter(kind)
{
    public int LookUp { get; } = lookUp;
    public int Target { get; } = target;
    public int Key { get; } = key;
}

/// <summary>Input values as the database holds them.</summary>
internal static class StoredValue
{
    /// <param name="value">What a scalar's parser or an enum value gave.</param>
    public static SqlValue Of(object value, StorageKind kind) => (kind, value) switch
    {
        (StorageKind.Text, DateOnly date) => SqlValue.From(date.ToString("yyyy-MM-dd")),
        (StorageKind.Text, DateTimeOffset time) => SqlValue.From(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'")),
        (StorageKind.Text, Uri address) => SqlValue.From(address.OriginalString),
        (StorageKind.Text, _) => SqlValue.From(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!),
        (StorageKind.Integer, string text) => long.TryParse(text, out var number) ? SqlValue.From(number) : SqlValue.Null,
        (StorageKind.Integer, _) => Whole(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture), value),
        (StorageKind.Real, _) => SqlValue.From(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)),
        (_, bool truth) => SqlValue.From(truth),
        _ => throw new ArgumentException($"{value.GetType().Name} cannot be compared with a column of kind {kind}.", nameof(value)),
    };

    /// <summary>The least text that sorts after every text with this prefix.</summary>
    public static string PrefixEnd(string prefix)
    {
        var runes = prefix.EnumerateRunes().ToList();
        while (runes.Count > 0)
        {
            var last = runes[^1].Value;
            runes.RemoveAt(runes.Count - 1);
            if (last == 0x10FFFF) continue;
            runes.Add(new System.Text.Rune(last == 0xD7FF ? 0xE000 : last + 1));
            return string.Concat(runes);
        }

        // Of the empty prefix, and of one of nothing but the last code point (which no text holds), there is none: take one above all that occur.
        return prefix + "\U0010FFFF\U0010FFFF\U0010FFFF\U0010FFFF";
    }

    // A whole column compares rightly with a fraction only as a fraction.
    private static SqlValue Whole(double number, object value) =>
        value is long whole ? SqlValue.From(whole) : double.IsInteger(number) && Math.Abs(number) < 9e15 ? SqlValue.From((long)number) : SqlValue.From(number);
}
