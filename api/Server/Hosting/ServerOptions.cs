using Disclosure.Pipeline.Instances;

namespace Disclosure.Server.Hosting;

/// <summary>What the command line and the environment say. Addresses are the host's own affair: <c>--urls</c>, <c>ASPNETCORE_URLS</c>.</summary>
/// <param name="Limits">Null where what was said cannot be used.</param>
internal sealed record ServerOptions(string? Instance, string Environment, bool PreparesOnly, ClientLimits? Limits)
{
    /// <summary>Of a start without a word from the environment. Not Development, which would show stack traces to whoever asks.</summary>
    private const string Unnamed = "Local";

    /// <summary>In production nothing is made: an existing release is served, or the program says how to make one.</summary>
    public bool ServesOnly => Environment == Environments.Production;

    /// <summary>Without a word from the environment a person started it: then it prepares what is missing.</summary>
    public static ServerOptions Read(string[] arguments)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables("ASPNETCORE_").AddCommandLine([.. arguments.Where(argument => argument != "--prepare-only")]).Build();
        return new(configuration["instance"], configuration["environment"] ?? Unnamed, arguments.Contains("--prepare-only", StringComparer.Ordinal), ClientLimits.Read(configuration));
    }

    /// <summary>The prose that comes with the program, and over it the instance's own: a file of the same name takes its place.</summary>
    public static IReadOnlyList<string> ContentFolders(Instance instance) =>
        [.. new[] { Path.Combine(AppContext.BaseDirectory, "content"), Path.Combine(instance.Folder, "content") }.Where(Directory.Exists)];
}

/// <summary>As the command line program's.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;
    public const int BrokenMachine = 3;
}
