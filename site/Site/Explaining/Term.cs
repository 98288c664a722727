using Disclosure.Model.Dictionary;

namespace Disclosure.Site.Explaining;

/// <summary>A term of the field in plain words.</summary>
/// <param name="Key">Of its place on the list of terms. Permanent.</param>
/// <param name="Registers">Where readers meet it.</param>
public sealed record Term(string Key, Text Name, Text Meaning, IReadOnlyList<Table> Registers)
{
    public string Id => $"term-{Key}";
}
