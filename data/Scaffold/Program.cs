using Disclosure.Scaffold;

switch (args)
{
    case ["migration", var name, var storeFolder]:
        foreach (var file in MigrationWriter.Write(name, storeFolder)) await Console.Out.WriteLineAsync(file);
        return 0;
    default:
        await Console.Error.WriteLineAsync("usage: Scaffold migration <Name> <folder of data/Store>");
        return 2;
}
