using System.Text;

namespace Disclosure.Scaffold.Sample;

/// <param name="Path">Below data/sources/sample-park, with slashes.</param>
public sealed record SampleFile(string Path, byte[] Bytes);

/// <summary>The whole sample: the same bytes at any time and on any machine.</summary>
public static class SampleFiles
{
    public static IEnumerable<SampleFile> Make() =>
    [
        new("README.zh.md", Encoding.UTF8.GetBytes(Readme.Zh)),
        new("README.en.md", Encoding.UTF8.GetBytes(Readme.En)),
        .. Deliveries.All().SelectMany(delivery => delivery.Written()),
    ];
}
