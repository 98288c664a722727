using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Disclosure.Press.Content;

/// <summary>The YAML between two lines of three dashes at the top of a piece of prose.</summary>
internal static class FrontMatter
{
    private static readonly FrontKey[] Always = [new("title", Required: true), new("description", Required: true), new("date", FrontKind.Date, Required: true)];

    /// <summary>Adds to the faults what is wrong; gives the values, the line on which the text after it begins, and that text's index. No values where it cannot be read at all.</summary>
    public static (ImmutableDictionary<string, ImmutableArray<string>>? Values, int NextLine, int NextIndex) Read(string file, string text, IEnumerable<FrontKey> keys, List<Fault> faults)
    {
        const string Fence = "---\n";
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            faults.Add(new Fault(FaultKinds.FrontAbsent, new Place(file, 1), text.Split('\n')[0]));
            return (null, 1, 0);
        }

        var next = end + 1 + Fence.Length;
        var nextLine = text.AsSpan(0, next).Count('\n') + 1;
        return (Read(file, text[Fence.Length..(end + 1)], [.. Always, .. keys], faults), nextLine, next);
    }

    private static ImmutableDictionary<string, ImmutableArray<string>>? Read(string file, string yaml, FrontKey[] keys, List<Fault> faults)
    {
        if (Parse(file, yaml, faults) is not { } mapping)
            return null;
        var values = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (name, node) in mapping)
        {
            var place = new Place(file, LineOf(name.Start));
            if (keys.FirstOrDefault(known => known.Name == (name as YamlScalarNode)?.Value) is not { } key)
                faults.Add(new Fault(FaultKinds.FrontUnknown, place, name.ToString(), string.Join(", ", keys.Select(known => known.Name))));
            else if (Read(key, node) is { } read)
                values.Add(key.Name, read);
            else
                faults.Add(new Fault(FaultKinds.FrontValue, place, $"{key.Name}: {node}", Expected(key)));
        }

        foreach (var key in keys.Where(key => key.Required && !mapping.Children.ContainsKey(key.Name)))
            faults.Add(new Fault(FaultKinds.FrontMissing, new Place(file, 1), key.Name));
        return values.ToImmutable();
    }

    private static YamlMappingNode? Parse(string file, string yaml, List<Fault> faults)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode mapping }])
                return mapping;
            faults.Add(new Fault(FaultKinds.FrontAbsent, new Place(file, 1), yaml.Split('\n')[0]));
        }
        catch (YamlException broken)
        {
            faults.Add(new Fault(FaultKinds.FrontMalformed, new Place(file, LineOf(broken.Start), (int)broken.Start.Column), broken.Message));
        }

        return null;
    }

    private static ImmutableArray<string>? Read(FrontKey key, YamlNode node)
    {
        ImmutableArray<string> values = node switch
        {
            YamlScalarNode scalar => [scalar.Value ?? ""],
            YamlSequenceNode sequence when key.Kind == FrontKind.List && sequence.All(item => item is YamlScalarNode) => [.. sequence.Select(item => ((YamlScalarNode)item).Value ?? "")],
            _ => [],
        };
        return values.Length > 0 && values.All(value => IsRight(key, value)) ? values : null;
    }

    private static bool IsRight(FrontKey key, string value) =>
        !string.IsNullOrWhiteSpace(value) && !value.Contains('\n', StringComparison.Ordinal)
        && (key.Kind != FrontKind.Date || DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        && key.Allowed?.Contains(value, StringComparer.Ordinal) != false;

    private static string Expected(FrontKey key) => (key.Allowed, key.Kind) switch
    {
        ({ } allowed, _) => string.Join(" | ", allowed),
        (_, FrontKind.Date) => "2025-06-30",
        (_, FrontKind.List) => "[…, …]",
        _ => "…",
    };

    /// <summary>The fence is the file's first line.</summary>
    private static int LineOf(Mark mark) => (int)mark.Line + 1;
}
