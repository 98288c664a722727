using System.Security.Cryptography;
using System.Text;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;

namespace Disclosure.Scaffold.Sample;

/// <summary>A folder of files that came together, with the source.yml that says from whom.</summary>
/// <param name="Received">After the last return in it was filed.</param>
internal sealed record Delivery(string Folder, Text Title, DateOnly Received, IReadOnlyList<Delivered> Files)
{
    /// <summary>Files that rows name, beside the tables.</summary>
    public IReadOnlyList<SampleFile> Attached { get; init; } = [];

    public IEnumerable<SampleFile> Written()
    {
        yield return new($"{Folder}/source.yml", Encoding.UTF8.GetBytes(SourceYaml()));
        foreach (var file in Files) yield return new($"{Folder}/{file.Name}", file.Bytes);
        foreach (var file in Attached) yield return file;
    }

    private string SourceYaml() =>
        $$"""
        # Made up by a generator, together with everything in this folder: see ../README.en.md
        publisher: { zh: {{SamplePark.Publisher.Zh}}, en: {{SamplePark.Publisher.En}} }
        title: { zh: "{{Title.Zh}}", en: "{{Title.En}}" }
        licence: {{SamplePark.Licence}}
        received: {{Codecs.Date.Write(Received)}}
        sample: true
        files:
        {{string.Join('\n', Files.Select(file => $"  - {{ file: {file.Name}, {file.Kind}: {file.Of}, sha256: {file.Sha256} }}"))}}

        """.ReplaceLineEndings("\n");
}

/// <param name="Kind">What the file holds: a <c>form</c> or a <c>register</c>.</param>
/// <param name="Of">Which one.</param>
internal sealed record Delivered(string Name, string Kind, string Of, byte[] Bytes)
{
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
