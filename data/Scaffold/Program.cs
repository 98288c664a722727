using Disclosure.Scaffold;
using Disclosure.Scaffold.Sample;

switch (args)
{
    case ["migration", var name, var storeFolder]:
        foreach (var file in MigrationWriter.Write(name, storeFolder)) await Console.Out.WriteLineAsync(file);
        return 0;
    case ["sample"]:
        return await SampleCommand.RunAsync(Console.Error, CancellationToken.None);
    default:
        await Console.Error.WriteLineAsync("usage: Scaffold migration <Name> <folder of data/Store>");
        await Console.Error.WriteLineAsync("       Scaffold sample    writes data/sources/sample-park anew");
        return 2;
}
