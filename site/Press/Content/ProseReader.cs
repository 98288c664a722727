using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Press.Faults;

namespace Disclosure.Press.Content;

/// <summary>Reads files of prose one after another, gathering pieces and faults.</summary>
internal sealed partial class ProseReader(ProseRules rules)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly FaultLog faults = new();
    private readonly List<Prose> pieces = [];
    private readonly Dictionary<ProseName, HashSet<string>> languages = [];

    public IEnumerable<Prose> Pieces => pieces;

    public ImmutableArray<Fault> Faults => faults.ToArray();

    /// <param name="path">Within its folder, with forward slashes.</param>
    public async Task ReadAsync(string path, string file, CancellationToken cancellation)
    {
        var match = FileName().Match(path);
        var language = rules.Languages.FirstOrDefault(candidate => candidate.Code == match.Groups["language"].Value);
        if (!match.Success || language is null)
        {
            faults.Add(new Fault(FaultKinds.ProseName, new Place(file), path, string.Join('|', rules.Languages.Select(known => known.Code))));
            return;
        }

        var name = new ProseName(match.Groups["section"].Value, match.Groups["name"].Value);
        if (!languages.TryGetValue(name, out var found))
            languages.Add(name, found = new HashSet<string>(StringComparer.Ordinal));
        found.Add(language.Code);
        if (Decode(file, await File.ReadAllBytesAsync(file, cancellation)) is { } text)
            Read(name, language, file, text);
    }

    /// <summary>A piece that lacks a language is a fault of a file that is there.</summary>
    public void CheckTwins(SortedDictionary<string, string> files)
    {
        foreach (var (name, found) in languages)
        {
            foreach (var language in rules.Languages.Where(language => !found.Contains(language.Code)))
                faults.Add(new Fault(FaultKinds.ProseTwin, new Place(files[PathOf(name, found.Order(StringComparer.Ordinal).First())]), PathOf(name, language.Code)));
        }
    }

    private void Read(ProseName name, Language language, string file, string text)
    {
        var found = new List<Fault>();
        var (front, firstLine, start) = FrontMatter.Read(file, text, rules.Keys, found);
        if (front is not null)
        {
            var document = ProseMarkdown.Parse(text[start..]);
            found.AddRange(ProseCheck.Of(document, rules, file, firstLine));
            if (found.Count == 0)
                pieces.Add(new Prose(name, language, file, front, document, firstLine));
        }

        foreach (var fault in found)
            faults.Add(fault);
    }

    private string? Decode(string file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes).ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException broken)
        {
            faults.Add(new Fault(FaultKinds.ProseEncoding, new Place(file), $"byte {broken.Index}"));
            return null;
        }
    }

    private static string PathOf(ProseName name, string language) => name.Section.Length == 0 ? $"{name.Name}.{language}.md" : $"{name.Section}/{name.Name}.{language}.md";

    [GeneratedRegex(@"^((?<section>[a-z0-9-]+(/[a-z0-9-]+)*)/)?(?<name>[a-z0-9][a-z0-9-]*)\.(?<language>[a-zA-Z-]+)\.md$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();
}
