using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Exporting;

/// <summary>Small files, written at once.</summary>
internal static class Bytes
{
    public static ManifestFile Write(string folder, string name, string mediaType, ReadOnlySpan<byte> bytes)
    {
        using var file = new MeasuredFile(Path.Combine(folder, name));
        file.Write(bytes);
        return file.Describe(mediaType);
    }
}
