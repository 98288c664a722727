using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Issues.Issue>;

namespace Disclosure.Model.Issues;

/// <summary>Where a finding is: a file and, where they apply, a line or a sheet's cell, and the column's heading.</summary>
/// <param name="File">As the reporter named it, relative to the sources folder.</param>
/// <param name="Line">From 1, the heading's line included; the row's number in a sheet.</param>
/// <param name="Sheet">Only in a spreadsheet.</param>
/// <param name="Cell">Such as <c>C17</c>; only in a spreadsheet.</param>
public sealed record Place(string File, int? Line = null, string? Column = null, string? Sheet = null, string? Cell = null)
{
    /// <summary><c>energy.csv:17: electricity_mwh</c> or <c>return.xlsx: 能源!C17: electricity_mwh</c>.</summary>
    public override string ToString()
    {
        var at = Sheet is not null ? $"{File}: {Sheet}!{Cell ?? $"{Line}:{Line}"}" : Line is not null ? $"{File}:{Line}" : File;
        return Column is null ? at : $"{at}: {Column}";
    }
}

/// <summary>A finding that a reporter can put right: what was found where, what was expected, and what to do. Also the row of the published register.</summary>
public sealed record Issue
{
    /// <summary>Derived from code, place and what was found, so that the same finding keeps its id.</summary>
    public required string Id { get; init; }

    public required string Code { get; init; }

    public required Severity Severity { get; init; }

    public required string File { get; init; }

    public int? Line { get; init; }

    public string? Sheet { get; init; }

    public string? Cell { get; init; }

    public string? Column { get; init; }

    /// <summary>The characters as they stand in the file; null when something is missing.</summary>
    public string? Found { get; init; }

    public required string Message { get; init; }

    public required string MessageEn { get; init; }

    public required string Hint { get; init; }

    public required string HintEn { get; init; }

    /// <summary>The row is not part of the release.</summary>
    public required bool Excluded { get; init; }
}

public static class IssueRegister
{
    public static readonly CodeList<Severity> Severities = new(
        (Severity.Error, "错误", "Error"),
        (Severity.Warning, "提示", "Warning"));

    public static readonly Table<Issue> Table = new()
    {
        Title = new("数据问题", "Issues"),
        About = new("核验收到的文件时发现了什么，哪些行未予发布、为什么。", "What validation found in the received files, and which rows were left out and why."),
        Origin = Origin.System,
        KeyedBy = [nameof(Issue.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Issue id"),
            Column(row => row.Code, Identifier, "问题代码", "Issue code", new("长期稳定。", "Stable for ever.")),
            Value(row => row.Severity, Code(Severities), "严重程度", "Severity"),
            Column(row => row.File, Line, "文件", "File"),
            Value(row => row.Line, Count, "行", "Line"),
            Column(row => row.Sheet, Line, "工作表", "Sheet"),
            Column(row => row.Cell, Identifier, "单元格", "Cell"),
            Column(row => row.Column, Line, "列", "Column"),
            Column(row => row.Found, Paragraph, "原文", "Found"),
            Column(row => row.Message, Paragraph, "说明", "Message in Chinese"),
            Column(row => row.MessageEn, Paragraph, "英文说明", "Message in English"),
            Column(row => row.Hint, Paragraph, "处理建议", "Hint in Chinese"),
            Column(row => row.HintEn, Paragraph, "英文处理建议", "Hint in English"),
            Value(row => row.Excluded, Flag, "未发布", "Excluded", new("该行不在本次发布中。", "The row is not part of the release.")),
        ],
    };
}
