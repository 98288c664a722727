using System.IO.Compression;
using Disclosure.Press.Hosting;

namespace Disclosure.Press.Output;

/// <summary>Files beside files, for servers that send them as they are: <c>index.html.br</c>, <c>index.html.gz</c>.</summary>
internal static class Precompression
{
    /// <summary>Below it the saving is less than a packet.</summary>
    private const int SmallestBytes = 1024;

    private static readonly (string Extension, Func<Stream, Stream> Compress, Func<Stream, Stream> Expand)[] Formats =
    [
        (".br", stream => new BrotliStream(stream, CompressionLevel.Optimal), stream => new BrotliStream(stream, CompressionMode.Decompress)),
        (".gz", stream => new GZipStream(stream, CompressionLevel.Optimal), stream => new GZipStream(stream, CompressionMode.Decompress)),
    ];

    public static Task AddAsync(OutputFolder output, int parallelism, CancellationToken cancellation) => Parallel.ForEachAsync(
        output.Files.Where(file => file.Length >= SmallestBytes && SiteContentTypes.IsCompressible(file.Path)).ToArray(),
        new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = parallelism },
        async (file, token) =>
        {
            var content = await File.ReadAllBytesAsync(output.Locate(file.Path), token);
            foreach (var (extension, compress, expand) in Formats)
            {
                var path = file.Path + extension;
                var old = file.Written ? null : await output.OldBytesAsync(path, token);
                var compressed = old is not null && Expands(old, expand, content) ? old : Compress(content, compress);
                await output.AddAsync(path, compressed, token);
            }
        });

    private static byte[] Compress(byte[] content, Func<Stream, Stream> format)
    {
        using var stream = new MemoryStream();
        using (var compressing = format(stream))
            compressing.Write(content);
        return stream.ToArray();
    }

    /// <summary>Whether what the last press compressed still is this content: expanding is many times cheaper than compressing again.</summary>
    private static bool Expands(byte[] compressed, Func<Stream, Stream> format, byte[] content)
    {
        try
        {
            using var expanding = format(new MemoryStream(compressed));
            using var expanded = new MemoryStream(content.Length);
            expanding.CopyTo(expanded);
            return expanded.GetBuffer().AsSpan(0, (int)expanded.Length).SequenceEqual(content);
        }
        catch (Exception damage) when (damage is InvalidDataException or InvalidOperationException)
        {
            return false; // it is made anew
        }
    }
}
