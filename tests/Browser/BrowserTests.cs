using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Browser.Tests;

/// <summary>The pressed site in a real browser: <c>check.mjs</c> looks, this says what to install where something is missing.</summary>
public sealed class BrowserTests(PressedSite site) : IClassFixture<PressedSite>
{
    private const string Install = "apt-get install -y chromium fonts-noto-cjk nodejs npm";

    [Fact]
    public async Task Every_kind_of_page_is_accessible_valid_and_readable_on_a_phone_and_on_a_desk()
    {
        var chromium = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        Assert.True(chromium is not null, $"no Chromium under /usr/bin; install it: {Install}");
        if (!Directory.Exists(Path.Combine(Folder(), "node_modules")))
        {
            var (installed, log) = await RunAsync("npm", "ci", "--no-audit", "--no-fund");
            Assert.True(installed == 0, $"npm ci in tests/Browser failed:\n{log}");
        }

        var (code, output) = await RunAsync("node", "check.mjs", site.Output, chromium);
        Assert.True(code == 0, output);
    }

    private static async Task<(int Code, string Output)> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder(), RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, await output + await errors);
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"{program} cannot be started ({missing.Message}); install it: {Install}", missing);
        }
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
