using Disclosure.Model.Issues;

namespace Disclosure.Pipeline.Proving;

/// <summary>The file with what signs the log: a private key a line, notes behind <c>#</c>. All of its keys sign, so that a new one can come before the old one goes.</summary>
internal static class KeyFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <param name="trusted">What the settings name; a signature that no reader could check is refused.</param>
    /// <returns>No keys after a finding.</returns>
    public static (IReadOnlyList<SigningKey> Keys, IReadOnlyList<Issue> Issues) Read(string path, IReadOnlyList<VerifierKey> trusted)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path)) return Refused(new Fault(IssueCodes.KeyMissing, null).At(new(name)));
        var keys = new List<SigningKey>();
        var issues = new List<Issue>();
        foreach (var (i, line) in File.ReadLines(path).Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#'))
        {
            var place = new Place(name, i + 1);
            if (SigningKey.TryParse(line) is not { } key) issues.Add(new Fault(IssueCodes.KeyUnreadable, null).At(place)); // never shown: it may be a key all the same
            else if (trusted.All(known => known.ToString() != key.Verifier.ToString())) issues.Add(new Fault(IssueCodes.KeyUnknown, key.Verifier.ToString()).At(place));
            else keys.Add(key);
        }

        if (keys.Count == 0 && issues.Count == 0) issues.Add(new Fault(IssueCodes.KeyMissing, null).At(new(name)));
        if (IsOpen(path) && keys.Any(key => !key.Verifier.IsDemonstration)) issues.Add(new Fault(IssueCodes.KeyOpen, null).At(new(name)));
        return issues.Count > 0 ? Refused([.. issues]) : (keys, []);
    }

    /// <summary>Adds a key; the file, new or not, is its owner's alone from its first byte on.</summary>
    public static void Append(string path, SigningKey key)
    {
        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        using var file = new StreamWriter(path, options) { NewLine = "\n" };
        file.WriteLine(key.Secret());
        file.Flush();
        ((FileStream)file.BaseStream).Flush(flushToDisk: true);
    }

    private static bool IsOpen(string path) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != UnixFileMode.None;

    private static (IReadOnlyList<SigningKey>, IReadOnlyList<Issue>) Refused(params Issue[] issues) => ([], issues);
}
