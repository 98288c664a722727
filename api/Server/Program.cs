using Disclosure.GraphQL.Execution;
using Disclosure.Model.Calculation;
using Disclosure.Pipeline.Instances;
using Disclosure.Press;
using Disclosure.Server.Hosting;
using Disclosure.Server.Preparing;
using Disclosure.Store;

var options = ServerOptions.Read(args);
if (InstanceFolder.Find(options.Instance) is not { } instance)
{
    await Console.Error.WriteLineAsync("disclosure: error: there is no instance folder here / 此处没有实例文件夹");
    await Console.Error.WriteLineAsync("disclosure: hint: name it with --instance DIR / 用 --instance 指定文件夹");
    return ExitCodes.WrongUsage;
}

if (options.Limits is null)
{
    await Console.Error.WriteLineAsync("disclosure: error: --requests-per-minute or --cost-per-minute cannot be used / --requests-per-minute 或 --cost-per-minute 的值无法使用");
    await Console.Error.WriteLineAsync($"disclosure: hint: whole numbers, the cost at least {ExecutionLimits.Default.Cost}; 0 requests for no limit / 须为整数，成本不小于 {ExecutionLimits.Default.Cost}；请求数为 0 表示不限");
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
        if (!await new Preparation(instance, ServerOptions.ContentFolders(instance), TimeProvider.System, log).RunAsync(stop.Token)) return ExitCodes.Refused;
    }
    catch (OperationCanceledException)
    {
        await Console.Error.WriteLineAsync("disclosure: stopped; what was published before is as it was / 已中止，已发布的内容保持不变");
        return ExitCodes.Done;
    }
    catch (Exception problem) when (problem is StoreException or IOException or UnauthorizedAccessException or ReferenceDataException)
    {
        var (finding, hint) = problem is StoreException store ? (store.Text, store.Hint) : (new(problem.Message, problem.Message), StoreException.MachineHint);
        await Console.Error.WriteLineAsync($"disclosure: error: {(finding.En == finding.Zh ? finding.En : $"{finding.En} / {finding.Zh}")}");
        await Console.Error.WriteLineAsync($"disclosure: hint: {hint.En} / {hint.Zh}");
        return ExitCodes.BrokenMachine;
    }
    catch (PageException bug)
    {
        await Console.Error.WriteLineAsync($"disclosure: error: a page could not be drawn / 有一页没能排出: {bug.Message}");
        await Console.Error.WriteLineAsync("disclosure: hint: this is a fault of the program, please report it; what was published before is as it was / 这是程序的错误，请告知我们；已发布的内容保持不变");
        return ExitCodes.BrokenMachine;
    }
    finally
    {
        Console.CancelKeyPress -= OnCancel;
    }
}

if (options.PreparesOnly) return ExitCodes.Done;
return await WebHost.RunAsync(instance, options, args);
