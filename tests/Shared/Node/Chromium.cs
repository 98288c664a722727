namespace Disclosure.Tests;

/// <summary>The browser that the tests look with.</summary>
internal static class Chromium
{
    /// <exception cref="FileNotFoundException">None is installed; it says how to.</exception>
    public static string Path { get; } = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException("no Chromium under /usr/bin; install it: apt-get install -y chromium fonts-noto-cjk");
}
