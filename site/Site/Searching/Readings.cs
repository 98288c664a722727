using System.Collections.Frozen;
using System.Text.Json;

namespace Disclosure.Site.Searching;

/// <summary>How Chinese characters are read, without tones: search by pinyin, and into which file of the index a character goes.</summary>
internal sealed class Readings
{
    /// <summary>What no reading is known of.</summary>
    private static readonly string[] None = ["-"];

    private readonly FrozenDictionary<string, string[]> byCharacter;

    private Readings(FrozenDictionary<string, string[]> byCharacter) => this.byCharacter = byCharacter;

    /// <summary>As the build made them from pinyin-pro: by character, the usual reading first.</summary>
    public static async Task<Readings> ReadAsync(CancellationToken cancellation)
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "site-client", "search", "pinyin.json"));
        return new((await JsonSerializer.DeserializeAsync<Dictionary<string, string[]>>(file, cancellationToken: cancellation))!.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>At least one.</summary>
    public string[] Of(string character) => byCharacter.GetValueOrDefault(character, None);
}
