using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Beginning;

/// <summary>What a new instance is told of its park and its publisher; what is not told stays to be filled in.</summary>
/// <param name="Code">Of the park: permanent.</param>
/// <param name="Publisher">Null for the park's administration.</param>
/// <param name="Contact">Null while it is not known; no release is made without.</param>
/// <param name="Site">Address under which the instance will be read, with a slash at the end; null likewise.</param>
internal sealed record NewPark(string Code, Text Name, Text? Publisher, Text? Contact, string? Site)
{
    public Text PublishedBy => Publisher ?? new($"{Name.Zh}管理委员会", $"Administrative Committee of {Name.En}");
}
