using System.CommandLine;
using System.CommandLine.Completions;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose suggest -- word…</c>: what the last word may become; the scripts of <see cref="CompletionCommand"/> ask it at the Tab key.</summary>
/// <remarks>
/// It is given words and not a line, since each shell quotes in its own way. It answers a proposal a line, behind a tab what it means; a line that has
/// only a tab and <see cref="Completions.FilesKind"/> or <see cref="Completions.FoldersKind"/> leaves those names to the shell.
/// </remarks>
internal static class SuggestCommand
{
    /// <summary>Where options end and everything behind is a name.</summary>
    private const string End = "--";

    private static readonly Argument<string[]> Words = new("words") { Description = "the words behind the program's name, up to the cursor / 程序名之后、光标之前的词", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<bool> Next = new("--next") { Description = "the cursor stands behind the last word: for shells that pass no empty word / 光标在最后一个词之后" };
    private static readonly ParserConfiguration AsTyped = new() { ResponseFileTokenReplacer = null };

    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var command = new Command("suggest", "answer the completion scripts / 供命令补全脚本调用") { Words, Next };
        command.Hidden = true;
        command.SetAction((result, _) =>
        {
            var words = result.GetValue(Words)!.Select(AtHome).ToList();
            if (words.Count == 0 || result.GetValue(Next)) words.Add("");
            foreach (var line in Fitting(result.RootCommandResult.Command, words)) terminalOf(result).Say(line);
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static IEnumerable<string> Fitting(Command root, List<string> words)
    {
        var (before, word) = (words[..^1], words[^1]);
        var line = root.Parse(before, AsTyped);
        if (Opened(line, before) is { } opened) return Lines(line, opened.CompletionSources, opened.ValueType, Given(line, opened), word);
        var namesOnly = before.Contains(End);
        if (!namesOnly && word.StartsWith('-')) return word.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? Assigned(line, word[..at], word[(at + 1)..]) : Options(line, word);
        string[] fitting = [.. Names(line, word)];
        return fitting.Length == 0 && word.Length == 0 && !namesOnly && line.UnmatchedTokens.Count == 0 ? Options(line, word) : fitting;
    }

    /// <summary>The option whose value the next word is.</summary>
    private static Option? Opened(ParseResult line, List<string> before)
    {
        if (before.Count == 0 || before.Contains(End)) return null;
        if (Find(line, before[^1]) is { Arity.MinimumNumberOfValues: > 0 } named) return named;
        return OptionsOf(line).FirstOrDefault(option => option.AllowMultipleArgumentsPerToken && line.GetResult(option) is { Tokens: [.., var last] } && ReferenceEquals(last, line.Tokens[^1]));
    }

    private static IEnumerable<string> Assigned(ParseResult line, string name, string word) =>
        Find(line, name) is { } option ? Lines(line, option.CompletionSources, option.ValueType, Given(line, option), word, $"{name}=") : [];

    /// <summary>Options that may still be given; their short names where one is begun so.</summary>
    private static IEnumerable<string> Options(ParseResult line, string word) =>
        from option in OptionsOf(line)
        where !option.Hidden && (option.Arity.MaximumNumberOfValues > 1 || line.GetResult(option) is null or { Implicit: true })
        from name in option.Aliases.Where(alias => word.Length == 1 && alias.Length == 2 && alias[0] == '-' && char.IsAsciiLetter(alias[1])).Prepend(option.Name)
        where name.StartsWith(word, StringComparison.Ordinal)
        select Line(name, option.Description);

    /// <summary>Commands, or the values of the argument that comes next.</summary>
    private static IEnumerable<string> Names(ParseResult line, string word)
    {
        var command = line.CommandResult.Command;
        if (command.Subcommands.Count > 0)
            return line.UnmatchedTokens.Count > 0 ? [] : command.Subcommands.Where(sub => !sub.Hidden && sub.Name.StartsWith(word, StringComparison.Ordinal)).Select(sub => Line(sub.Name, sub.Description));
        var next = command.Arguments.FirstOrDefault(argument => Given(line, argument).Count < argument.Arity.MaximumNumberOfValues);
        return next is null ? [] : Lines(line, next.CompletionSources, next.ValueType, Given(line, next), word);
    }

    /// <summary>What the sources propose and was not given before. Where an instance cannot be read there are no proposals: a shell at the Tab key has no place for messages, the command itself will tell.</summary>
    private static IEnumerable<string> Lines(ParseResult line, IEnumerable<Func<CompletionContext, IEnumerable<CompletionItem>>> sources, Type type, HashSet<string> given, string word, string prefix = "")
    {
        try
        {
            return
            [
                .. sources.Concat(NamesOf(type)).SelectMany(source => source(line.GetCompletionContext()))
                    .Where(item => item.Kind is Completions.FilesKind or Completions.FoldersKind || (item.Label.StartsWith(word, StringComparison.Ordinal) && !given.Contains(item.Label)))
                    .Select(item => item.Label.Length == 0 ? $"\t{item.Kind}" : Line($"{prefix}{item.Label}", item.Documentation)),
            ];
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static IEnumerable<Func<CompletionContext, IEnumerable<CompletionItem>>> NamesOf(Type type) =>
        (type.IsArray ? type.GetElementType() : type) is var one && one == typeof(FileInfo) ? [Completions.Files] : one == typeof(DirectoryInfo) ? [Completions.Folders] : [];

    private static Option? Find(ParseResult line, string name) => OptionsOf(line).FirstOrDefault(option => option.Name == name || option.Aliases.Contains(name));

    /// <summary>Those of the command, and those of the program as a whole.</summary>
    private static IEnumerable<Option> OptionsOf(ParseResult line) =>
        line.CommandResult.Command == line.RootCommandResult.Command ? line.CommandResult.Command.Options : line.CommandResult.Command.Options.Concat(line.RootCommandResult.Command.Options.Where(option => option.Recursive));

    private static HashSet<string> Given(ParseResult line, Symbol symbol) =>
        [.. (symbol switch { Option option => line.GetResult(option)?.Tokens, Argument argument => line.GetResult(argument)?.Tokens, _ => null } ?? []).Select(token => token.Value)];

    private static string Line(string name, string? meaning) => string.IsNullOrEmpty(meaning) ? name : $"{name}\t{meaning}";

    /// <summary>A shell has not yet written out its sign for the home folder when it completes.</summary>
    private static string AtHome(string word) => word.StartsWith("~/", StringComparison.Ordinal) ? Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), word[1..]) : word;
}
