using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.Press;

namespace Disclosure.Site.Searching;

/// <summary>
/// The index of search as static files, of which a reader's browser loads the few that it needs: a list of everything (<see cref="Address"/>), for each beginning of a word or each
/// syllable a file that says where its terms occur, the titles of what was found, some at a time, and, only where a character is not in the index, the simplified form of traditional ones.
/// </summary>
/// <remarks>Entries are numbered group by group in the given order. Files other than the list are named by their content, so that they are kept for ever and only those that changed are new.</remarks>
internal sealed class SearchIndex(Readings readings)
{
    public const string Address = "/search/index.json";

    /// <summary>Entries in one file of titles.</summary>
    private const int EntriesAtATime = 50;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where a term occurs: numbers of entries, rising.</summary>
    private sealed class Places
    {
        public List<int> InTitle { get; } = [];

        public List<int> InBody { get; } = [];
    }

    public IEnumerable<PressFile> Files(IReadOnlyList<SearchGroup> groups)
    {
        var entries = groups.SelectMany(group => group.Entries).ToList();
        var list = new JsonObject
        {
            ["entries"] = entries.Count,
            ["atATime"] = EntriesAtATime,
            ["groups"] = Groups(groups),
            ["skipped"] = new JsonArray([.. SearchTerms.Skipped.Order(StringComparer.Ordinal).Select(word => JsonValue.Create(word))]),
        };
        var titles = new JsonArray();
        foreach (var part in entries.Chunk(EntriesAtATime))
        {
            var (hash, file) = Hashed("titles", Titles(part));
            titles.Add(hash);
            yield return file;
        }

        var terms = Terms(entries);
        var words = new JsonObject();
        foreach (var group in terms.Where(pair => !pair.Key.IsPair).GroupBy(pair => pair.Key.Head, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var (hash, file) = Hashed("words", new JsonObject(group.OrderBy(pair => pair.Key.Rest, StringComparer.Ordinal).Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key.Rest, Occurrences(pair.Value)))));
            words[group.Key] = hash;
            yield return file;
        }

        var syllables = new JsonObject();
        var others = new JsonObject();
        var characters = terms.Keys.Where(term => term.IsPair).Select(term => term.Head).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var group in terms.Where(pair => pair.Key.IsPair).GroupBy(pair => readings.Of(pair.Key.Head)[0], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var (hash, file) = Hashed("pairs", new JsonObject(group.GroupBy(pair => pair.Key.Head, StringComparer.Ordinal).OrderBy(pairs => pairs.Key, StringComparer.Ordinal).Select(pairs => KeyValuePair.Create<string, JsonNode?>(
                pairs.Key, new JsonObject(pairs.OrderBy(pair => pair.Key.Rest, StringComparer.Ordinal).Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key.Rest, Occurrences(pair.Value))))))));
            syllables[group.Key] = new JsonArray(string.Concat(characters.Where(character => readings.Of(character)[0] == group.Key)), hash);
            yield return file;
        }

        foreach (var group in characters.SelectMany(character => readings.Of(character).Skip(1).Select(syllable => (Syllable: syllable, Character: character))).GroupBy(pair => pair.Syllable, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            others[group.Key] = string.Concat(group.Select(pair => pair.Character));
        var (traditional, characterFile) = Hashed("traditional", new JsonArray([.. readings.Traditional.Select(text => JsonValue.Create(text))]));
        yield return characterFile;
        list["titles"] = titles;
        list["traditional"] = traditional;
        list["words"] = words;
        list["syllables"] = syllables;
        list["otherReadings"] = others;
        yield return PressFile.Text(Address, list.ToJsonString(Json));
    }

    private static JsonArray Groups(IReadOnlyList<SearchGroup> groups)
    {
        var first = 0;
        var result = new JsonArray();
        foreach (var group in groups)
        {
            result.Add(new JsonObject { ["slug"] = group.Slug, ["zh"] = group.Title.Zh, ["en"] = group.Title.En, ["path"] = group.Path, ["first"] = first });
            first += group.Entries.Count;
        }

        return result;
    }

    /// <summary>Path, title in both languages (English absent where it is the same), the note's number or -1, and 1 for a sample.</summary>
    private static JsonObject Titles(IReadOnlyList<SearchEntry> entries)
    {
        var notes = entries.Select(entry => entry.Note).OfType<Model.Dictionary.Text>().Distinct().ToList();
        return new JsonObject
        {
            ["notes"] = new JsonArray([.. notes.Select(note => new JsonArray(note.Zh, note.En))]),
            ["entries"] = new JsonArray([.. entries.Select(entry => new JsonArray(
                entry.Path, entry.Title.Zh, entry.Title.En == entry.Title.Zh ? "" : entry.Title.En, entry.Note is { } note ? notes.IndexOf(note) : -1, entry.IsSample ? 1 : 0))]),
        };
    }

    private static Dictionary<SearchTerm, Places> Terms(List<SearchEntry> entries)
    {
        var terms = new Dictionary<SearchTerm, Places>();
        foreach (var (number, entry) in entries.Index())
        {
            var inTitle = new HashSet<SearchTerm>();
            foreach (var term in entry.Keys.Append(entry.Title.Zh).Append(entry.Title.En).SelectMany(SearchTerms.Of).Where(inTitle.Add))
                At(term).InTitle.Add(number);
            foreach (var term in entry.Body.SelectMany(SearchTerms.Of).Where(inTitle.Add))
                At(term).InBody.Add(number);
        }

        return terms;

        Places At(SearchTerm term) => CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out _) ??= new Places();
    }

    /// <summary>Numbers as differences, which compress well; the second list is left out where it is empty.</summary>
    private static JsonArray Occurrences(Places places) => places.InBody.Count == 0 ? new JsonArray(Differences(places.InTitle)) : new JsonArray(Differences(places.InTitle), Differences(places.InBody));

    private static JsonArray Differences(List<int> numbers) => new([.. numbers.Select((number, at) => JsonValue.Create(at == 0 ? number : number - numbers[at - 1]))]);

    private static (string Hash, PressFile File) Hashed(string kind, JsonNode content)
    {
        var file = PressFile.Text("/", content.ToJsonString(Json));
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span).AsSpan(0, 5));
        return (hash, file with { Address = $"/assets/search/{kind}.{hash}.json" });
    }
}
