using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Reading;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Disclosure.Pipeline.Layouts;

/// <summary>A mapping of a YAML file, read strictly: an unknown key, a missing one and a value of the wrong kind are findings with their line.</summary>
internal sealed class YamlMap
{
    private readonly YamlMappingNode node;
    private readonly Shape? shape;
    private readonly Action<Issue> report;

    private YamlMap(string file, YamlMappingNode node, Shape? shape, Action<Issue> report)
    {
        File = file;
        this.node = node;
        this.shape = shape;
        this.report = report;
        if (shape is not null) Check(shape);
    }

    public string File { get; }

    public int Line => (int)node.Start.Line;

    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    /// <param name="path">Where the file is.</param>
    /// <param name="name">As messages name it.</param>
    /// <returns>Null after a finding.</returns>
    public static YamlMap? Read(string path, string name, Shape? shape, Action<Issue> report)
    {
        try
        {
            using var text = new StreamReader(path);
            var yaml = new YamlStream();
            yaml.Load(text);
            if (yaml.Documents is [{ RootNode: YamlMappingNode root }]) return new(name, root, shape, report);
            report(new Fault(IssueCodes.NotAMapping, null).At(new(name, 1)));
        }
        catch (YamlException error)
        {
            report(new Fault(IssueCodes.BadYaml, null, ("expected", Same(error.Message.ReplaceLineEndings(" ")))).At(new(name, (int)error.Start.Line)));
        }
        catch (InvalidOperationException) // YamlDotNet's answer to some unclosed brackets; it knows no line then
        {
            report(new Fault(IssueCodes.BadYaml, null, ("expected", new("括号没有成对", "a bracket is not closed"))).At(new(name)));
        }

        return null;
    }

    public bool Has(string key) => Node(key) is not null;

    public bool IsMap(string key) => Node(key) is YamlMappingNode;

    public string? Text(string key) => Node(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } text } => text,
        var other => Wrong(other, key, new("文本", "text")),
    };

    public string? OneOf(string key, IEnumerable<string> allowed)
    {
        if (Text(key) is not { } text || allowed.Contains(text, StringComparer.Ordinal)) return Text(key);
        return Wrong(Node(key)!, key, Same(string.Join(", ", allowed)));
    }

    public bool Flag(string key) => Text(key) switch
    {
        "true" => true,
        null or "false" => false,
        _ => Wrong(Node(key)!, key, Same("true, false")) is not null,
    };

    public int? Integer(string key)
    {
        if (Text(key) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong(Node(key)!, key, new("整数", "a whole number"));
        return null;
    }

    public decimal? Number(string key)
    {
        if (Text(key) is not { } text) return null;
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong(Node(key)!, key, new("数字", "a number"));
        return null;
    }

    public char? Character(string key)
    {
        if (Text(key) is not { } text) return null;
        if (text is "tab") return '\t';
        if (text.Length == 1) return text[0];
        Wrong(Node(key)!, key, new("一个字符", "one character"));
        return null;
    }

    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Wrong(Node(key)!, key, new("日期，如 2024-03-15", "a date such as 2024-03-15"));
        return null;
    }

    /// <summary>One text or a list of them; empty when absent.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        switch (Node(key))
        {
            case null: return [];
            case YamlScalarNode scalar: return [scalar.Value ?? ""];
            case YamlSequenceNode list when list.Children.All(child => child is YamlScalarNode):
                return [.. list.Children.Cast<YamlScalarNode>().Select(child => child.Value ?? "")];
            case var other:
                Wrong(other, key, new("文本列表", "a list of texts"));
                return [];
        }
    }

    public YamlMap? Map(string key, Shape? of)
    {
        switch (Node(key))
        {
            case null: return null;
            case YamlMappingNode map: return new(File, map, of, report);
            case var other:
                Wrong(other, key, new("键值映射", "a mapping"));
                return null;
        }
    }

    public IReadOnlyList<YamlMap> Maps(string key, Shape of)
    {
        switch (Node(key))
        {
            case null: return [];
            case YamlSequenceNode list when list.Children.All(child => child is YamlMappingNode):
                return [.. list.Children.Cast<YamlMappingNode>().Select(child => new YamlMap(File, child, of, report))];
            case var other:
                Wrong(other, key, new("键值映射的列表", "a list of mappings"));
                return [];
        }
    }

    /// <summary>A mapping from any text to text; null (<c>~</c>) is kept.</summary>
    public IReadOnlyDictionary<string, string?>? Dictionary(string key)
    {
        switch (Node(key))
        {
            case null: return null;
            case YamlMappingNode map when map.Children.All(pair => pair is { Key: YamlScalarNode, Value: YamlScalarNode }):
                return map.Children.ToDictionary(
                    pair => ((YamlScalarNode)pair.Key).Value ?? "",
                    pair => pair.Value is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" } ? null : ((YamlScalarNode)pair.Value).Value,
                    StringComparer.Ordinal);
            case var other:
                Wrong(other, key, new("由文本到文本的映射", "a mapping from text to text"));
                return null;
        }
    }

    public Text? Both(string key)
    {
        if (Map(key, Shapes.Both) is not { } map) return null;
        return map.Text("zh") is { } zh && map.Text("en") is { } en ? new(zh, en) : null;
    }

    /// <summary>Reports that the value of a key cannot be meant.</summary>
    public void Refuse(string key, Text expected) => Wrong(Node(key) ?? node, key, expected);

    public void Refuse(string key, Fault fault) => report(fault.At(new(File, (int)(Node(key) ?? node).Start.Line, key)));

    public int LineOf(string key) => (int)(Node(key) ?? node).Start.Line;

    private YamlNode? Node(string key)
    {
        if (shape is not null && shape.Find(key) is null) throw new ArgumentException($"{shape.Name} declares no {key}", nameof(key));
        return node.Children.TryGetValue(new YamlScalarNode(key), out var child)
            && child is not YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" } ? child : null;
    }

    private void Check(Shape expected)
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(key => expected.Find(key.Value ?? "") is null))
        {
            var near = Headings.Nearest(key.Value ?? "", expected.Keys.Select(known => known.Name));
            report(new Fault(IssueCodes.UnknownKey, key.Value, ("expected", Same(near ?? string.Join(", ", expected.Keys.Select(known => known.Name))))).At(new(File, (int)key.Start.Line)));
        }

        foreach (var key in expected.Keys.Where(key => key.Required && !Has(key.Name)))
            report(new Fault(IssueCodes.MissingKey, null, ("expected", Same(key.Name)), ("about", new(key.Zh, key.En))).At(new(File, Line)));
    }

    private string? Wrong(YamlNode at, string key, Text expected)
    {
        report(new Fault(IssueCodes.BadSetting, at is YamlScalarNode scalar ? scalar.Value : at.NodeType.ToString(), ("expected", expected)).At(new(File, (int)at.Start.Line, key)));
        return null;
    }

    private static Text Same(string text) => new(text, text);
}
