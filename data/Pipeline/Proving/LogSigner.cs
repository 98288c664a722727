using Disclosure.Model.Issues;
using Disclosure.Pipeline.Instances;

namespace Disclosure.Pipeline.Proving;

/// <summary>Whose signatures count, and what signs.</summary>
/// <param name="Trusted">Of the settings: every key that ever signed the log and the one that signs now.</param>
/// <param name="Keys">Of the key file.</param>
internal sealed record LogSigner(IReadOnlyList<VerifierKey> Trusted, IReadOnlyList<SigningKey> Keys)
{
    public string Origin => Trusted[0].Name;

    /// <param name="keyFile">Null for the instance's own.</param>
    public static (LogSigner Signer, IReadOnlyList<Issue> Issues) Read(Instance instance, Settings settings, string? keyFile)
    {
        var (keys, issues) = KeyFile.Read(keyFile ?? instance.KeyFile, settings.LogKeys);
        return (new(settings.LogKeys, keys), issues);
    }
}
