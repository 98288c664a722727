using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Layouts;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Cli;

/// <summary>Names that can stand on the command line, for the Tab key. Somebody waits at each key: none opens a store.</summary>
internal static class Completions
{
    /// <summary>Kinds of items that stand for names which the shell knows better than the program.</summary>
    public const string FilesKind = "files";
    public const string FoldersKind = "folders";

    public static IEnumerable<CompletionItem> Files(CompletionContext context) => [new("", FilesKind)];

    public static IEnumerable<CompletionItem> Folders(CompletionContext context) => [new("", FoldersKind)];

    /// <summary>Every register, with its title.</summary>
    public static IEnumerable<CompletionItem> Registers(CompletionContext context) => Catalog.Tables.Select(table => Item(table.Slug, table.Title, context));

    /// <summary>What a file can be: forms of the program and of the instance, and registers.</summary>
    public static IEnumerable<CompletionItem> Kinds(CompletionContext context)
    {
        var forms = ReferenceData.FormTitles(ReferenceData.ShippedFolder, InstanceOf(context));
        return forms.Select(form => Item(form.Key, form.Value, context)).Concat(RegisterLayout.Registers.Select(table => Item(table.Slug, table.Title, context)));
    }

    /// <summary><c>latest</c> and the published versions, newest first, each with its day; nothing before the first release.</summary>
    /// <exception cref="InvalidDataException">The log of releases is damaged.</exception>
    /// <exception cref="IOException">A file of it cannot be read.</exception>
    public static IEnumerable<CompletionItem> Versions(CompletionContext context)
    {
        if (InstanceOf(context) is not { } instance || new ReleasesFolder(instance.ReleasesFolder).Log() is not { Count: > 0 } published) return [];
        var versions = published.OrderByDescending(entry => entry.Version).Select(entry => new CompletionItem(entry.Version.ToString(), documentation: entry.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return [Item(ReleasesFolder.LatestName, new("最新发布", "the newest release"), context), .. versions];
    }

    /// <summary><see cref="Versions"/>, and the working store where there is one.</summary>
    public static IEnumerable<CompletionItem> Editions(CompletionContext context) =>
        InstanceOf(context) is { } instance && File.Exists(instance.WorkingStore) ? Versions(context).Append(Item(ReleaseArguments.Work, new("工作库", "the working store"), context)) : Versions(context);

    /// <summary>Those who handed something in: the folders below sources.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IEnumerable<CompletionItem> Senders(CompletionContext context) => InstanceOf(context) is { } instance ? instance.Senders().Select(name => new CompletionItem(name)) : [];

    /// <summary>As for an argument; one that says what it takes keeps its word.</summary>
    public static Option<T> Completing<T>(this Option<T> option, params Func<CompletionContext, IEnumerable<CompletionItem>>[] sources)
    {
        option.HelpName ??= option.Name.TrimStart('-').ToUpperInvariant();
        option.CompletionSources.AddRange(sources);
        return option;
    }

    /// <summary>Help shows the argument's name, where it would otherwise run all that could stand there together.</summary>
    public static Argument<T> Completing<T>(this Argument<T> argument, params Func<CompletionContext, IEnumerable<CompletionItem>>[] sources)
    {
        argument.HelpName = argument.Name;
        argument.CompletionSources.AddRange(sources);
        return argument;
    }

    /// <summary>As commands find it; null where they would not. The line may be unfinished and wrong, so values are not converted.</summary>
    private static Instance? InstanceOf(CompletionContext context) => InstanceFolder.Find(context.ParseResult.GetResult(CommonOptions.Instance)?.Tokens is [.., var given] ? given.Value : null);

    private static CompletionItem Item(string name, Text title, CompletionContext context) => new(name, documentation: title.In(CommonOptions.LanguageOf(context.ParseResult)));
}
