using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Templates;

namespace Disclosure.Pipeline.Marking;

/// <summary>The findings of a file as a table: a sheet of the marked workbook, or a list beside a text file.</summary>
internal static class IssueList
{
    private static readonly Field[] Columns = [.. new[] { nameof(Issue.Severity), nameof(Issue.Sheet), nameof(Issue.Cell), nameof(Issue.Line), nameof(Issue.Column), nameof(Issue.Found), nameof(Issue.Message), nameof(Issue.Hint), nameof(Issue.MessageEn), nameof(Issue.HintEn) }
        .Select(name => IssueRegister.Table[name])];

    /// <summary>Both languages in each heading.</summary>
    public static IReadOnlyList<string> Heading { get; } = [.. Columns.Select(field => $"{field.Label.Zh} / {field.Label.En}")];

    /// <summary>The column with the cell.</summary>
    public static int CellColumn { get; } = Array.FindIndex(Columns, field => field == IssueRegister.Table[nameof(Issue.Cell)]);

    public static IReadOnlyList<string> Row(Issue issue)
    {
        var severity = IssueRegister.Severities[issue.Severity].Label;
        return
        [
            $"{severity.Zh} / {severity.En}", issue.Sheet ?? "", issue.Cell ?? "", issue.Line?.ToString(CultureInfo.InvariantCulture) ?? "", issue.Column ?? "", issue.Found ?? "",
            issue.Message, issue.Hint, issue.MessageEn, issue.HintEn,
        ];
    }

    public static void Write(string path, IReadOnlyList<Issue> issues)
    {
        using var file = new FileStream(path, FileMode.CreateNew);
        CsvTemplate.Write(file, [Heading, .. issues.Select(Row)]);
    }
}
