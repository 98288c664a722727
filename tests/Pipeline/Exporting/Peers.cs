using System.Text.Json;

namespace Disclosure.Pipeline.Tests.Exporting;

/// <summary>Validators from npm, run by Node.</summary>
internal static class Peers
{
    private static readonly NodeFolder Validators = new("tests/Pipeline/Exporting/peers");

    /// <param name="checks">schemas, catalogue, csvw.</param>
    /// <returns>Problems, one a line.</returns>
    public static async Task<IReadOnlyList<string>> JudgeAsync(string folder, params string[] checks) =>
        JsonSerializer.Deserialize<string[]>(await Validators.RunAsync("", "check.mjs", [folder, .. checks]))!;
}
