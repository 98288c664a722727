using System.Buffers;
using System.Security.Cryptography;
using System.Text.Unicode;

namespace Disclosure.Pipeline.Reading;

/// <summary>What one pass over a file's bytes tells, before a character is read.</summary>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Lines">Of a text.</param>
/// <param name="InvalidUtf8Line">The first line that is not UTF-8; null when all of it is.</param>
/// <param name="NulLine">The first line with a zero byte.</param>
/// <param name="Signature">Up to four leading bytes.</param>
internal sealed record Inspection(string Sha256, long Bytes, int Lines, int? InvalidUtf8Line, int? NulLine, byte[] Signature)
{
    private const int BufferSize = 128 * 1024;

    public bool IsZip => Signature is [(byte)'P', (byte)'K', 3, 4];

    /// <summary>The workbooks of before 2007.</summary>
    public bool IsOldWorkbook => Signature is [0xD0, 0xCF, 0x11, 0xE0];

    public string? ByteOrderMark => Signature switch
    {
        [0xEF, 0xBB, 0xBF, ..] => "utf-8",
        [0xFF, 0xFE, ..] => "utf-16",
        [0xFE, 0xFF, ..] => "utf-16-be",
        _ => null,
    };

    public static Inspection Of(string path, CancellationToken cancellation)
    {
        using var file = File.OpenRead(path);
        return Of(file, null, cancellation);
    }

    /// <param name="copy">Receives the same bytes; null to read only.</param>
    public static Inspection Of(Stream file, Stream? copy, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new Utf8Watch();
        var buffer = new byte[BufferSize];
        var signature = Array.Empty<byte>();
        var bytes = 0L;
        for (int read; (read = file.Read(buffer)) > 0; bytes += read)
        {
            cancellation.ThrowIfCancellationRequested();
            var chunk = buffer.AsSpan(0, read);
            if (bytes == 0) signature = chunk[..Math.Min(4, read)].ToArray();
            hash.AppendData(chunk);
            copy?.Write(chunk);
            text.Watch(chunk);
        }

        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), bytes, text.Lines, text.InvalidLine, text.NulLine, signature);
    }

    /// <summary>Follows UTF-8 across chunks and counts lines.</summary>
    private sealed class Utf8Watch
    {
        private readonly char[] characters = new char[BufferSize + 4];
        private readonly byte[] rest = new byte[BufferSize + 4];
        private int restLength;
        private int line = 1;

        public int Lines => line;

        public int? InvalidLine { get; private set; }

        public int? NulLine { get; private set; }

        public void Watch(ReadOnlySpan<byte> chunk)
        {
            if (NulLine is null && chunk.IndexOf((byte)0) is >= 0 and var nul) NulLine = line + chunk[..nul].Count((byte)'\n');
            if (InvalidLine is null) Decode(chunk);
            line += chunk.Count((byte)'\n');
        }

        private void Decode(ReadOnlySpan<byte> chunk)
        {
            chunk.CopyTo(rest.AsSpan(restLength));
            var bytes = rest.AsSpan(0, restLength + chunk.Length);
            var before = restLength;
            if (Utf8.ToUtf16(bytes, characters, out var read, out _, replaceInvalidSequences: false, isFinalBlock: false) is OperationStatus.InvalidData)
                InvalidLine = line + chunk[..Math.Clamp(read - before, 0, chunk.Length)].Count((byte)'\n');
            restLength = Math.Min(bytes.Length - read, 4);
            bytes[^restLength..].CopyTo(rest);
        }
    }
}
