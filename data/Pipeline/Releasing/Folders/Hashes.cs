using System.Security.Cryptography;

namespace Disclosure.Pipeline.Releasing.Folders;

internal static class Hashes
{
    /// <summary>SHA-256 in lower-case hexadecimal, as <c>sha256sum</c> prints it.</summary>
    public static string Of(string path)
    {
        using var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 1 << 17 });
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
