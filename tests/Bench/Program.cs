using BenchmarkDotNet.Running;
using Disclosure.Bench;

switch (args)
{
    case ["make", var folder]:
        await Console.Out.WriteLineAsync(LargeInstance.Make(folder));
        return 0;
    case ["search", var database]:
        await SearchTimes.WriteAsync(database, Console.Out);
        return 0;
    case ["engine", .. var options]:
        BenchmarkSwitcher.FromTypes([typeof(EngineBenchmarks)]).Run(options.Length == 0 ? ["--filter", "*"] : options);
        return 0;
    default:
        await Console.Error.WriteLineAsync("usage: Bench make FOLDER      an instance with one large release");
        await Console.Error.WriteLineAsync("       Bench search DATABASE  how long search takes over a release");
        await Console.Error.WriteLineAsync("       Bench engine           each stage of the engine, with what it allocates");
        return 2;
}
