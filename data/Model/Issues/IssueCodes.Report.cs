using static Disclosure.Model.Issues.Severity;

namespace Disclosure.Model.Issues;

/// <summary>What can be wrong with the file that a report names.</summary>
public static partial class IssueCodes
{
    public static readonly IssueCode ReportFileName = new("report.file_name", Error,
        new("“{found}”不能作为报告的文件名", "\"{found}\" cannot be the name of a report's file"),
        new("只用英文字母、数字、- 和 _，以 .pdf 结尾，不带路径，至多 120 个字符", "use letters, digits, - and _ and end it with .pdf; no path, at most 120 characters"));

    public static readonly IssueCode ReportFileMissing = new("report.file_missing", Error,
        new("表格旁没有报告文件“{found}”", "the report's file \"{found}\" does not lie beside the table"),
        new("把文件放入表格所在文件夹，或更正文件名；只在网上公布的报告填写网址", "put it into the table's folder or correct its name; give the address of a report that is only on the web"));

    public static readonly IssueCode ReportFileChanged = new("report.file_changed", Error,
        new("报告文件的 SHA-256 为 {found}，表中所记为 {expected}", "the SHA-256 of the report's file is {found}, the table says {expected}"),
        new("恢复原文件；确为新版的，更正表中的校验值", "restore the file, or correct the table if it is a new edition"));

    public static readonly IssueCode ReportNotPdf = new("report.not_a_pdf", Error,
        new("报告文件“{found}”不是 PDF", "the report's file \"{found}\" is no PDF"),
        new("另存为 PDF", "save it as PDF"));

    public static readonly IssueCode ReportNoPages = new("report.no_pages", Error,
        new("附有文件的报告没有写明页数", "a report with a file says no number of pages"),
        new("填写文件的页数，至少为 1", "write the number of pages, at least 1"));

    public static readonly IssueCode ReportFileTwice = new("report.file_twice", Error,
        new("文件名“{found}”已由报告“{expected}”用于另一份文件", "the report \"{expected}\" has another file of the name \"{found}\""),
        new("给其中一份另取文件名；发布时文件名不得相同", "rename one of the two; a release carries each name once"));
}
