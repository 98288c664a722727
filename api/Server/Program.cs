using Disclosure.Pipeline.Instances;
using Disclosure.Server.Hosting;
using Disclosure.Server.Preparing;

var options = ServerOptions.Read(args);
if (InstanceFolder.Find(options.Instance) is not { } instance)
{
    await Console.Error.WriteLineAsync("disclosure: error: there is no instance folder here / 此处没有实例文件夹");
    await Console.Error.WriteLineAsync("disclosure: hint: name it with --instance DIR / 用 --instance 指定文件夹");
    return ExitCodes.WrongUsage;
}

using var stop = new CancellationTokenSource();
void OnCancel(object? sender, ConsoleCancelEventArgs cancel)
{
    cancel.Cancel = true;
    stop.Cancel();
}

if (!options.ServesOnly)
{
    Console.CancelKeyPress += OnCancel;
    try
    {
        var log = new ProgressLog(Console.Out, !Console.IsOutputRedirected, TimeProvider.System);
        if (!await new Preparation(instance, ServerOptions.ContentFolder(instance), TimeProvider.System, log).RunAsync(stop.Token)) return ExitCodes.Refused;
    }
    catch (OperationCanceledException)
    {
        await Console.Error.WriteLineAsync("disclosure: stopped; what was published before is as it was / 已中止，已发布的内容保持不变");
        return ExitCodes.Done;
    }
    finally
    {
        Console.CancelKeyPress -= OnCancel;
    }
}

if (options.PreparesOnly) return ExitCodes.Done;
return await WebHost.RunAsync(instance, options, args);
