using System.Buffers.Binary;
using System.Text;

namespace Disclosure.Pipeline.Proving;

/// <summary>A text and who signed it, C2SP <c>signed-note</c>.</summary>
internal sealed record SignedNote(string Text, IReadOnlyList<(string Name, uint Id, byte[] Signature)> Signatures)
{
    private const int MostBytes = 64 * 1024;
    private const int MostSignatures = 32;
    private const string Dash = "— ";

    public static string Sign(string text, IEnumerable<SigningKey> keys)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return $"{text}\n{string.Concat(keys.Select(key => $"{Dash}{key.Verifier.Name} {Encoded(key.Verifier.Id, key.Sign(bytes))}\n"))}";
    }

    /// <returns>Null where it is no note.</returns>
    public static SignedNote? TryParse(string note)
    {
        var end = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0 || note.Length > MostBytes || !note.EndsWith('\n') || note.Any(c => c < ' ' && c != '\n')) return null;
        var lines = note[(end + 2)..].Split('\n')[..^1];
        var signatures = lines.Select(Signature).ToArray();
        return lines.Length is > 0 and <= MostSignatures && signatures.All(found => found is not null) ? new(note[..(end + 1)], [.. signatures.Select(found => found!.Value)]) : null;
    }

    /// <summary>Whether one of the keys signed it, and no signature in the name of one is false. Signatures of others are left alone.</summary>
    public bool IsSignedBy(IReadOnlyList<VerifierKey> keys)
    {
        var text = Encoding.UTF8.GetBytes(Text);
        var known = (from signature in Signatures from key in keys where key.Name == signature.Name && key.Id == signature.Id select key.Verifies(text, signature.Signature)).ToArray();
        return known.Length > 0 && known.All(sound => sound);
    }

    private static (string, uint, byte[])? Signature(string line)
    {
        if (!line.StartsWith(Dash, StringComparison.Ordinal) || line[Dash.Length..].Split(' ') is not [var name, var encoded] || !KeyNames.IsName(name)) return null;
        var bytes = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, bytes, out var count) || count <= sizeof(uint)) return null;
        return (name, BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes[sizeof(uint)..count]);
    }

    private static string Encoded(uint id, byte[] signature)
    {
        var bytes = new byte[sizeof(uint) + signature.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, id);
        signature.CopyTo(bytes, sizeof(uint));
        return Convert.ToBase64String(bytes);
    }
}
