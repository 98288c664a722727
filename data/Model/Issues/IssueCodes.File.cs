using static Disclosure.Model.Issues.Severity;

namespace Disclosure.Model.Issues;

/// <summary>What can be wrong with a file, its heading and the shape of its rows.</summary>
public static partial class IssueCodes
{
    public static readonly IssueCode EmptyFile = new("file.empty", Error,
        new("文件为空", "the file is empty"),
        new("重新导出后再提交", "export it again"));

    public static readonly IssueCode NoRows = new("file.no_rows", Error,
        new("表头无误，还没有填写数据", "the heading is right, and no row is filled in yet"),
        new("从表头和说明行之下开始填写；确无数据的，不必报送该文件，已列入 source.yml 的从中移去", "fill in rows below the heading and the notes; where there is nothing to report the file need not be handed in, and goes out of source.yml"));

    public static readonly IssueCode MissingFile = new("file.missing", Error,
        new("找不到 source.yml 所列的文件“{found}”", "the file \"{found}\" named in source.yml is not there"),
        new("把文件放入同一文件夹，或更正文件名", "put it into the same folder or correct its name"));

    public static readonly IssueCode UnlistedFile = new("file.unlisted", Error,
        new("文件“{found}”未列入同一文件夹的 source.yml", "the file \"{found}\" is not listed in the source.yml of its folder"),
        new("在 files 下列出；不作为数据的文件移到 sources 之外", "list it under files; keep what is not data outside sources"));

    public static readonly IssueCode DuplicateFile = new("file.duplicate", Error,
        new("与“{expected}”字节完全相同", "has the same bytes as \"{expected}\""),
        new("删除其中一份", "remove one of the two"));

    public static readonly IssueCode ChangedFile = new("file.changed", Error,
        new("SHA-256 为 {found}，与 source.yml 所记不同", "its SHA-256 is {found}, not the one in source.yml"),
        new("恢复原文件；确为新文件的，更正 source.yml", "restore the file, or correct source.yml if it is a new one"));

    public static readonly IssueCode NulByte = new("file.nul_byte", Error,
        new("含零字节，不是文本文件", "has a zero byte and is no text file"),
        new("用表格软件另存为 CSV（UTF-8）或 XLSX", "save it as CSV (UTF-8) or XLSX"));

    public static readonly IssueCode WrongEncoding = new("file.wrong_encoding", Error,
        new("不是 {expected} 编码", "is not {expected}"),
        new("另存为 CSV（UTF-8），或在布局的 format.encoding 中写明编码，如 gb18030", "save it as CSV (UTF-8), or name its encoding in the layout's format.encoding, such as gb18030"));

    public static readonly IssueCode BadCharacters = new("file.bad_characters", Error,
        new("“{found}”中有不能按文件编码读出的字节", "\"{found}\" has bytes that the file's encoding cannot read"),
        new("确认文件编码，另存为 CSV（UTF-8）", "find out the file's encoding and save it as CSV (UTF-8)"));

    public static readonly IssueCode OldWorkbook = new("file.old_workbook", Error,
        new("是 2007 年以前的 XLS 工作簿，或设有打开密码", "is a workbook of before 2007 (XLS), or needs a password to open"),
        new("去掉密码，另存为 XLSX", "remove the password and save it as XLSX"));

    public static readonly IssueCode DamagedWorkbook = new("file.damaged_workbook", Error,
        new("不是完好的 XLSX 工作簿", "is no sound XLSX workbook"),
        new("用表格软件打开并另存为 XLSX", "open it and save it as XLSX again"));

    public static readonly IssueCode CellTooLarge = new("file.cell_too_large", Error,
        new("单元格超过 {most} 个字符，多为引号没有成对", "a cell has more than {most} characters; usually a quote is not closed"),
        new("检查该行的双引号", "look at the double quotes of this line"));

    public static readonly IssueCode StrayQuote = new("row.stray_quote", Error,
        new("“{found}”中的双引号没有成对", "the quotes in \"{found}\" do not pair"),
        new("含引号的单元格整体加引号，内部引号写两遍", "put the whole cell in quotes and double the quotes inside"));

    public static readonly IssueCode Ragged = new("row.ragged", Error,
        new("有 {found} 个单元格，表头有 {expected} 个", "has {found} cells, the heading has {expected}"),
        new("单元格内有分隔符的要加双引号", "put a cell that holds the delimiter in double quotes"));

    public static readonly IssueCode MissingSheet = new("file.missing_sheet", Error,
        new("没有工作表“{found}”", "there is no sheet \"{found}\""),
        new("恢复工作表名称，或更正布局的 format.sheets", "restore the sheet's name or correct format.sheets"));

    public static readonly IssueCode MergedHeading = new("heading.merged", Error,
        new("表头含合并单元格", "the heading has merged cells"),
        new("取消合并，只保留一行表头，每列一个名称", "unmerge them and keep one heading row with one name a column"));

    public static readonly IssueCode NoHeading = new("heading.none", Error,
        new("没有表头行", "there is no heading row"),
        new("第一行写各列名称；可用 disclose template 生成表样", "write the columns' names in the first row; disclose template makes an empty form"));

    public static readonly IssueCode UnknownHeading = new("heading.unknown", Error,
        new("表头“{found}”没有对应的字段", "no field has the heading \"{found}\""),
        new("改为表样中的名称，或删除该列；布局须映射每一列，或列入 ignore 并说明理由", "use a name of the template or remove the column; a layout maps every column or lists it under ignore with a reason"));

    public static readonly IssueCode MisspeltHeading = new("heading.misspelt", Error,
        new("表头“{found}”没有对应的字段", "no field has the heading \"{found}\""),
        new("是否应为“{expected}”", "did you mean \"{expected}\""));

    public static readonly IssueCode MissingHeading = new("heading.missing", Error,
        new("缺少列“{expected}”", "the column \"{expected}\" is missing"),
        new("补上该列；可用 disclose template 生成表样", "add the column; disclose template makes an empty form"));

    public static readonly IssueCode DuplicateHeading = new("heading.duplicate", Error,
        new("表头“{found}”与第 {position} 列重复", "the heading \"{found}\" repeats column {position}"),
        new("每个字段只留一列", "keep one column for each field"));

    public static readonly IssueCode NoValueColumn = new("heading.no_value", Error,
        new("没有任何数值列", "there is no column with values"),
        new("至少保留一个数值列，如 {expected}", "keep at least one, such as {expected}"));
}
