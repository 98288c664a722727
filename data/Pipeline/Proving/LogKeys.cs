using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Disclosure.Pipeline.Proving;

/// <summary>The public half of a log's key, C2SP <c>signed-note</c>: <c>name+id+base64</c>.</summary>
public sealed class VerifierKey
{
    internal const byte Ed25519Type = 1;
    private static readonly TimeSpan LongestCheck = TimeSpan.FromSeconds(2);

    private readonly byte[] key;

    internal VerifierKey(string name, byte[] key)
    {
        Name = name;
        this.key = key;
        Id = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData([.. Encoding.UTF8.GetBytes(name), (byte)'\n', Ed25519Type, .. key]));
    }

    /// <summary>The origin of the log that it signs.</summary>
    public string Name { get; }

    internal uint Id { get; }

    /// <summary>The name belongs to nobody: a key that everyone has, for demonstrations.</summary>
    internal bool IsDemonstration => Name.StartsWith(KeyNames.Demonstration, StringComparison.Ordinal);

    /// <returns>Null where the text is no Ed25519 verifier key, or its id is not that of its key.</returns>
    public static VerifierKey? TryParse(string text) =>
        text.Split('+', 3) is [var name, _, var encoded]
        && KeyNames.IsName(name)
        && KeyNames.TryDecode(encoded, out var bytes)
        && new VerifierKey(name, bytes) is var key
        && key.ToString() == text ? key : null;

    /// <summary>Whether the signature is this key's. What takes long is not: a signature made to keep a verifier busy.</summary>
    internal bool Verifies(byte[] text, byte[] signature)
    {
        if (signature.Length != Ed25519.SignatureSize) return false;
        var sound = false;
        var check = new Thread(() => Volatile.Write(ref sound, Ed25519.Verify(signature, 0, key, 0, text, 0, text.Length))) { IsBackground = true };
        check.Start();
        return check.Join(LongestCheck) && Volatile.Read(ref sound);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}+{Id:x8}+{Convert.ToBase64String([Ed25519Type, .. key])}");
}

/// <summary>The private half, as Go's <c>note</c> package writes it: <c>PRIVATE+KEY+name+id+base64</c>.</summary>
internal sealed class SigningKey
{
    private const string Prefix = "PRIVATE+KEY+";

    private readonly byte[] seed;

    private SigningKey(string name, byte[] seed)
    {
        this.seed = seed;
        var key = new byte[Ed25519.PublicKeySize];
        Ed25519.GeneratePublicKey(seed, 0, key, 0);
        Verifier = new(name, key);
    }

    public VerifierKey Verifier { get; }

    public static SigningKey Generate(string name) => new(name, RandomNumberGenerator.GetBytes(Ed25519.SecretKeySize));

    /// <returns>Null where the text is no signing key.</returns>
    public static SigningKey? TryParse(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal)
        && text[Prefix.Length..].Split('+', 3) is [var name, _, var encoded]
        && KeyNames.IsName(name)
        && KeyNames.TryDecode(encoded, out var bytes)
        && new SigningKey(name, bytes) is var key
        && key.Secret() == text ? key : null;

    public byte[] Sign(byte[] text)
    {
        var signature = new byte[Ed25519.SignatureSize];
        Ed25519.Sign(seed, 0, text, 0, text.Length, signature, 0);
        return signature;
    }

    /// <summary>What the key file holds. Never shown.</summary>
    public string Secret() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Verifier.Name}+{Verifier.Id:x8}+{Convert.ToBase64String([VerifierKey.Ed25519Type, .. seed])}");
}

internal static class KeyNames
{
    /// <summary>A domain that can never exist.</summary>
    public const string Demonstration = "demonstration.invalid/";

    private const int KeyBytes = 32;

    /// <summary>Whether a name can stand in a note: neither blanks, controls nor plus signs.</summary>
    public static bool IsName(string name) => name.Length > 0 && !name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '+');

    public static bool TryDecode(string text, [NotNullWhen(true)] out byte[]? key)
    {
        Span<byte> bytes = stackalloc byte[KeyBytes + 1];
        var sound = Convert.TryFromBase64String(text, bytes, out var count) && count == bytes.Length && bytes[0] == VerifierKey.Ed25519Type;
        key = sound ? bytes[1..].ToArray() : null;
        return sound;
    }
}
