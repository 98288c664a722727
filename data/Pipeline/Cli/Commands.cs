using System.CommandLine;

namespace Disclosure.Pipeline.Cli;

/// <summary>Every command, in the order in which a publisher comes to need them.</summary>
internal static class Commands
{
    public static IReadOnlyList<Func<Func<ParseResult, Terminal>, Command>> All { get; } =
    [
        InitCommand.Make,
        TemplateCommand.Make,
        CheckCommand.Make,
        ReceiveCommand.Make,
        IngestCommand.Make,
        KeyCommand.Make,
        ReleaseCommand.Make,
        VerifyCommand.Make,
        DiffCommand.Make,
        HistoryCommand.Make,
        ExportCommand.Make,
        PublishCommand.Make,
        CompletionCommand.Make,
        SuggestCommand.Make,
    ];
}
