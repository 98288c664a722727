using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Intake;

/// <summary>What a file may be without a word about it in a <c>source.yml</c>: a return, or rows of a register under its own headings.</summary>
/// <param name="Name">Of the form, or slug of the register.</param>
internal sealed record FileKind(string Name, bool IsForm, Text Title, Layout Layout)
{
    private const double LeastFit = 0.5;

    public static IReadOnlyList<FileKind> All(Vocabulary vocabulary, IReadOnlyDictionary<string, Form> forms) =>
    [
        .. forms.Values.OrderBy(form => form.Name, StringComparer.Ordinal).Select(form => new FileKind(form.Name, true, form.Title, FormLayout.Of(form, vocabulary, FileFormat.Default))),
        .. RegisterLayout.Registers.Select(register => new FileKind(register.Slug, false, register.Title, RegisterLayout.Of(register, FileFormat.Default))),
    ];

    /// <param name="name">As the user gave it; null to tell by the headings.</param>
    /// <exception cref="UnknownKindException">It is not to be told what the file is.</exception>
    public static FileKind Of(string path, string? name, IReadOnlyList<FileKind> kinds)
    {
        if (Impossible(path) is { } impossible) throw new UnknownKindException(Path.GetFileName(path), [], impossible);
        if (name is not null) return kinds.FirstOrDefault(kind => kind.Name == name) ?? throw new UnknownKindException(name, kinds.Select(kind => kind.Name));
        return kinds.Select(kind => (Kind: kind, Fit: Heading.Fit(path, kind.Layout))).MaxBy(pair => pair.Fit) is (var best, >= LeastFit)
            ? best : throw new UnknownKindException(Path.GetFileName(path), kinds.Select(kind => kind.Name), Unreadable(path));
    }

    /// <summary>What the name alone tells.</summary>
    private static (Text Finding, Text Hint)? Impossible(string path) =>
        Directory.Exists(path) ? (new("是文件夹，须给出文件", "is a folder where a file is needed"), new("逐个写出其中的文件，或用 * 代表，如 returns/*.xlsx", "name the files in it, or write * for all, such as returns/*.xlsx"))
        : IsLockFile(path) ? (new("是表格软件打开工作簿时的临时文件，不是工作簿", "is what a spreadsheet program leaves beside a workbook while it is open, not the workbook"), new("关闭工作簿后重试，文件名不带 ~$", "close the workbook and name the file without ~$"))
        : null;

    /// <summary>Why nothing at all can be read from it; null where it can.</summary>
    private static (Text Finding, Text Hint)? Unreadable(string path)
    {
        try
        {
            using var records = RecordFile.Open(path, path, Inspection.Of(path, CancellationToken.None), FileFormat.Default);
            _ = records.NextTable() && records.NextRow();
            return null;
        }
        catch (UnreadableException problem)
        {
            var issue = problem.Fault.At(new(Path.GetFileName(path), problem.Line));
            return (new(issue.Message, issue.MessageEn), new(issue.Hint, issue.HintEn));
        }
    }

    /// <summary>Spreadsheet programs put one beside a workbook that somebody has open.</summary>
    public static bool IsLockFile(string path) => Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal);
}
