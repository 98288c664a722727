using System.Collections.Frozen;

namespace Disclosure.Model.Dictionary;

/// <summary>One code of a list, with both labels.</summary>
/// <param name="Name">snake_case, as in files.</param>
public sealed record Code(string Name, Text Label, Text? About = null)
{
    /// <summary>As in the API: <c>NOT_REQUIRED</c>.</summary>
    public string ApiName { get; } = Naming.Constant(Name);
}

/// <summary>A closed list of codes. The API's enums, the spreadsheets' drop-downs and the dictionary are derived from it.</summary>
public abstract class CodeList
{
    protected CodeList(string typeName, IReadOnlyList<Code> codes)
    {
        TypeName = typeName;
        Codes = codes;
        ByName = codes.ToFrozenDictionary(code => code.Name, StringComparer.Ordinal);
    }

    /// <summary>Name of the enum in C# and in the API.</summary>
    public string TypeName { get; }

    public IReadOnlyList<Code> Codes { get; }

    private FrozenDictionary<string, Code> ByName { get; }

    public Code? Find(string name) => ByName.GetValueOrDefault(name);
}

/// <summary>The labels of a C# enum; made only when every member has one.</summary>
public sealed class CodeList<T> : CodeList
    where T : struct, Enum
{
    private readonly FrozenDictionary<T, Code> byValue;
    private readonly FrozenDictionary<string, T> byText;

    /// <exception cref="ArgumentException">A member has no label, or two.</exception>
    public CodeList(params (T Value, string Zh, string En)[] labels)
        : base(typeof(T).Name, [.. labels.Select(label => new Code(NameOf(label.Value), new(label.Zh, label.En)))])
    {
        byValue = labels.ToFrozenDictionary(label => label.Value, label => Find(NameOf(label.Value))!);
        if (Enum.GetValues<T>().Where(value => !byValue.ContainsKey(value)).ToArray() is [var missing, ..])
            throw new ArgumentException($"{typeof(T).Name}.{missing} has no label", nameof(labels));

        var spellings = labels.SelectMany(label => new[] { (NameOf(label.Value), label.Value), (label.Zh, label.Value), (label.En, label.Value) });
        byText = spellings.DistinctBy(pair => pair.Item1, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(pair => pair.Item1, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
    }

    public Code this[T value] => byValue[value];

    /// <summary>A code, or either label as a clerk would write it.</summary>
    public bool TryRead(string text, out T value) => byText.TryGetValue(text.Trim(), out value);

    private static string NameOf(T value) => Naming.Snake(value.ToString());
}
