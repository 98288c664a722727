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
/// <remarks>What needs no values is here and not in the list of an enum, where the runtime compiles it once for each enum: most of the time that the program took to start.</remarks>
public abstract class CodeList
{
    private readonly FrozenDictionary<string, Code> byName;
    private readonly FrozenDictionary<string, int> byText;

    /// <param name="type">The enum.</param>
    /// <exception cref="ArgumentException">A member has no code, or two.</exception>
    protected CodeList(Type type, IReadOnlyList<Code> codes)
    {
        TypeName = type.Name;
        Codes = codes;
        byName = codes.ToFrozenDictionary(code => code.Name, StringComparer.Ordinal);
        if (Enum.GetNames(type).FirstOrDefault(member => !byName.ContainsKey(Naming.Snake(member))) is { } missing) throw new ArgumentException($"{TypeName}.{missing} has no label", nameof(codes));
        var spellings = codes.SelectMany((code, at) => new[] { (Text: code.Name, At: at), (Text: code.Label.Zh, At: at), (Text: code.Label.En, At: at) });
        byText = spellings.DistinctBy(spelling => spelling.Text, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(spelling => spelling.Text, spelling => spelling.At, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Name of the enum in C# and in the API.</summary>
    public string TypeName { get; }

    public IReadOnlyList<Code> Codes { get; }

    public Code? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The place in <see cref="Codes"/> of what a code or a label spells.</summary>
    protected bool TryPlace(string text, out int place) => byText.TryGetValue(text, out place);
}

/// <summary>The labels of a C# enum; made only when every member has one.</summary>
public sealed class CodeList<T> : CodeList
    where T : struct, Enum
{
    /// <summary>In the order of the codes.</summary>
    private readonly T[] values;

    /// <exception cref="ArgumentException">A member has no label, or two.</exception>
    public CodeList(params (T Value, string Zh, string En)[] labels)
        : base(typeof(T), CodesOf(labels))
    {
        values = new T[labels.Length];
        for (var i = 0; i < labels.Length; i++) values[i] = labels[i].Value;
    }

    /// <exception cref="IndexOutOfRangeException">The enum has no such member.</exception>
    public Code this[T value] => Codes[Array.IndexOf(values, value)];

    /// <summary>A code, or either label as a clerk would write it.</summary>
    public bool TryRead(string text, out T value)
    {
        var found = TryPlace(text.Trim(), out var place);
        value = found ? values[place] : default;
        return found;
    }

    private static Code[] CodesOf((T Value, string Zh, string En)[] labels)
    {
        var codes = new Code[labels.Length];
        for (var i = 0; i < labels.Length; i++) codes[i] = new(Naming.Snake(labels[i].Value.ToString()), new(labels[i].Zh, labels[i].En));
        return codes;
    }
}
