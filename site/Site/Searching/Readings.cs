using System.Collections.Frozen;
using System.Text.Json;

namespace Disclosure.Site.Searching;

/// <summary>How Chinese characters are read, without tones, and written outside the mainland: search by pinyin and in traditional characters, and into which file of the index a character goes.</summary>
internal sealed class Readings
{
    /// <summary>What no reading is known of.</summary>
    private static readonly string[] None = ["-"];

    private readonly FrozenDictionary<string, string[]> byCharacter;

    private Readings(FrozenDictionary<string, string[]> byCharacter, IReadOnlyList<string> traditional)
    {
        this.byCharacter = byCharacter;
        Traditional = traditional;
    }

    /// <summary>Traditional characters, then the simplified one of each in the same order.</summary>
    public IReadOnlyList<string> Traditional { get; }

    /// <summary>As the build made them: from pinyin-pro by character, the usual reading first; the characters from OpenCC.</summary>
    public static async Task<Readings> ReadAsync(CancellationToken cancellation) => new(
        (await FileAsync<Dictionary<string, string[]>>("pinyin", cancellation)).ToFrozenDictionary(StringComparer.Ordinal), await FileAsync<string[]>("traditional", cancellation));

    private static async Task<T> FileAsync<T>(string name, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "site-client", "search", $"{name}.json"));
        return (await JsonSerializer.DeserializeAsync<T>(file, cancellationToken: cancellation))!;
    }

    /// <summary>At least one.</summary>
    public string[] Of(string character) => byCharacter.GetValueOrDefault(character, None);
}
