using Disclosure.Pipeline.Cli;

return await new Application(Console.Out, Console.Error, !Console.IsErrorRedirected).RunAsync(args,
[
    IngestCommand.Make,
    ReleaseCommand.Make,
    VerifyCommand.Make,
    DiffCommand.Make,
    ExportCommand.Make,
]);
