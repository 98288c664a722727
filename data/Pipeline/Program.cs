using Disclosure.Pipeline.Cli;

return await new Application(Console.Out, Console.Error, !Console.IsErrorRedirected).RunAsync(args,
[
    CheckCommand.Make,
    IngestCommand.Make,
    TemplateCommand.Make,
    KeyCommand.Make,
    ReleaseCommand.Make,
    VerifyCommand.Make,
    DiffCommand.Make,
    ExportCommand.Make,
    PublishCommand.Make,
]);
