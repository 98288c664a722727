using System.Globalization;
using BenchmarkDotNet.Running;
using Disclosure.Bench;
using Disclosure.Schema;

const int Enterprises = 20_000;

switch (args)
{
    case ["make", var folder, .. var number] when number.Length < 2:
        var database = LargeInstance.Make(folder, number is [var enterprises] ? int.Parse(enterprises, CultureInfo.InvariantCulture) : Enterprises);
        using (var api = await ReleaseApi.OpenAsync(database)) BenchDocument.Write(Path.Combine(folder, "documents.json"), await BenchDocument.AllAsync(api));
        await Console.Out.WriteLineAsync(database);
        return 0;
    case ["file", var path, var count]:
        LargeInstance.MakeFile(path, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["documents", var path, .. var names]:
        await InProcess.WriteAsync(path, names, Console.Out);
        return 0;
    case ["serve", var path, var port]:
        await HandServer.RunAsync(path, int.Parse(port, CultureInfo.InvariantCulture));
        return 0;
    case ["pages", .. var paths]:
        await PageTimes.WriteAsync(paths, Console.Out);
        return 0;
    case ["search", var path]:
        await SearchTimes.WriteAsync(path, Console.Out);
        return 0;
    case ["hugo", var site, var folder]:
        var (pages, tables) = HugoSite.Make(site, folder);
        await Console.Out.WriteLineAsync($"{pages} pages, {tables} tables");
        return 0;
    case ["engine", .. var options]:
        BenchmarkSwitcher.FromTypes([typeof(EngineBenchmarks)]).Run(options.Length == 0 ? ["--filter", "*"] : options);
        return 0;
    default:
        await Console.Error.WriteLineAsync("usage: Bench make FOLDER [ENTERPRISES]  an instance with one large release (20,000 enterprises), and the documents to ask");
        await Console.Error.WriteLineAsync("       Bench file PATH ENTERPRISES  the same rows, for so many enterprises, as one file");
        await Console.Error.WriteLineAsync("       Bench documents DATABASE [Q1 …]  each document (or those) in process, beside code written by hand");
        await Console.Error.WriteLineAsync("       Bench serve DATABASE PORT    the code written by hand behind the same web server");
        await Console.Error.WriteLineAsync("       Bench pages DATABASE…        the first and the thousandth page, over releases of several sizes");
        await Console.Error.WriteLineAsync("       Bench search DATABASE        how long search takes over a release");
        await Console.Error.WriteLineAsync("       Bench hugo SITE FOLDER       a pressed site's pages and tables as a site of Hugo");
        await Console.Error.WriteLineAsync("       Bench engine                 each stage of the engine, with what it allocates");
        return 2;
}
