using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Layouts;

/// <summary>Every mapping of <c>source.yml</c> and of the mapping files. <c>docs/layouts.md</c> is written from them.</summary>
internal static class Shapes
{
    public static readonly Shape Both = new("text", new("两种语言的文字", "Words in both languages."),
        new("zh", "text", true, "中文", "Chinese"),
        new("en", "text", true, "英文", "English"));

    public static readonly Shape Notice = new("notice", new("发布文件的官方通知", "The official notice of the delivery."),
        new("number", "text", false, "文号", "number"),
        new("title", "text", false, "标题", "title"),
        new("date", "date", false, "日期", "date"),
        new("url", "text", false, "官方网址", "official address"));

    public static readonly Shape File = new("file", new("一份收到的文件", "One received file. Give exactly one of register, form, layout and export."),
        new("file", "text", true, "文件名，在 source.yml 所在文件夹内", "name, in the folder of source.yml"),
        new("title", "both", false, "标题，缺省为整批的标题", "title; by default that of the delivery"),
        new("register", "text", false, "登记册的名称；各列就是其字段", "slug of a register whose fields are the columns"),
        new("form", "text", false, "报送表的名称，见 reference/forms", "name of a form of reference/forms"),
        new("layout", "layout or text", false, "写在此处的布局、布局文件的路径，或 reference/layouts 中的名称", "a layout written here, the path of a mapping file, or the name of one in reference/layouts"),
        new("export", "true or false", false, "发布的数据包：disclosure.zip，或 disclose export --to 写出的文件夹；各行照原样收入", "the data package of a release, disclosure.zip or a folder that disclose export --to wrote: its rows are taken as they stand"),
        new("format", "format", false, "字符格式；使用 layout 时写在布局中", "characters of the file; inside the layout where one is used"),
        new("tolerate", "texts", false, "有这些问题的行不予采用并公布原因，而不退回整个文件", "issue codes that leave the row out, with the reason published, instead of refusing the file"),
        new("accept", "texts", false, "经人工核实的问题代码：照常采用并公布提示", "issue codes that a person has verified: the row is taken and the finding published"),
        new("sha256", "text", false, "收到时的校验值；不符即退回", "hash of the file as received; another one is refused"));

    public static readonly Shape Source = new("source", new("一批收到的文件：source.yml", "One delivery: source.yml, one in each folder with files."),
        new("publisher", "both", true, "发布单位", "who published it"),
        new("title", "both", true, "通知或报送表的名称", "name of the notice or the return"),
        new("licence", "text", true, "许可", "licence"),
        new("received", "date", true, "收到日期；决定先后", "when it arrived; decides the order"),
        new("sample", "true or false", false, "由生成器产生的示例数据", "made by a generator"),
        new("notice", "notice", false, "官方通知", "the official notice"),
        new("note", "text", false, "说明", "a note"),
        new("files", "list of file", true, "文件", "the files"));

    public static readonly Shape Format = new("format", new("字符怎样组成行和单元格", "How characters make rows and cells."),
        new("delimiter", "character", false, "分隔符：, ; | 或 tab，缺省为逗号", ", ; | or tab; by default a comma"),
        new("quote", "character", false, "引号，缺省为双引号", "by default the double quote"),
        new("encoding", "text", false, $"编码：{string.Join("、", Encodings.Names)}；缺省自动判断", $"{string.Join(", ", Encodings.Names)}; by default found out"),
        new("preamble", "number", false, "表头之前的行数", "lines before the heading"),
        new("columns", "texts", false, "无表头时按位置给出的列名", "names by position where there is no heading"),
        new("sheets", "texts", false, "要读的工作表；缺省为“说明”以外的全部", "sheets to read; by default all but 说明 and Notes"),
        new("decimal", "character", false, "小数点，缺省为句点", "the decimal mark; by default a point"),
        new("group", "character", false, "千位分隔符，缺省没有", "the thousands separator; by default none"),
        new("digits", "number", false, "有效数字更多的数先四舍五入到此位数，至多 15", "numbers with more significant digits are rounded to these, at most 15"),
        new("missing", "texts", false, "表示空缺的写法，如 - 或 n/a", "what means: nothing here, such as - or n/a"),
        new("dates", "texts", false, "日期格式，如 dd.MM.yyyy", "patterns of dates, such as dd.MM.yyyy"));

    public static readonly Shape Condition = new("condition", new("对一行的要求，三种检验取其一", "What a row must be like: one of the three tests."),
        new("column", "text", true, "列", "the column"),
        new("equals", "texts", false, "等于其中之一", "equal to one of these"),
        new("empty", "true or false", false, "为空或不为空", "empty, or not empty"),
        new("starts_with", "text", false, "以此开头", "begins with this"));

    public static readonly Shape Cell = new("cell", new("字段的内容从何而来；只写列名等于 { column: 列名 }", "Where a field's characters come from; a bare text is the name of a column."),
        new("column", "text", false, "列", "the column"),
        new("columns", "texts", false, "几列相连", "several columns, joined"),
        new("join", "text", false, "相连时的间隔", "what stands between them"),
        new("constant", "text", false, "各行相同的内容", "the same on every row"),
        new("match", "text", false, "匹配表中的列", "a column of the match table"),
        new("strip", "texts", false, "从末尾去掉的文字，如单位", "words to take off the end, such as a unit"),
        new("lookup", "dictionary or text", false, "对照表，或 lookups 中的名称；值为 ~ 表示空缺", "a table of codes, or the name of one under lookups; ~ means absent"),
        new("take", "number", false, "只取开头的几个字符，如日期中的年", "only so many characters from the front, such as the year of a date"),
        new("add", "number", false, "加到整数上，如民国年加 1911", "added to a whole number, such as 1911 to a ROC year"),
        new("pad_left", "number", false, "左侧补零到的长度", "length up to which zeros go on the left"),
        new("prefix", "text", false, "前缀", "put before it"),
        new("when", "condition", false, "仅在条件成立时有值", "absent unless the row is like this"));

    public static readonly Shape Value = new("value", new("宽表中的一个数值列", "One column of values."),
        new("indicator", "text", true, "指标代码", "code of the indicator"),
        new("carrier", "text", false, "能源品种代码", "code of the energy carrier"),
        new("gas", "text", false, "气体代码", "code of the gas"),
        new("waste_category", "text", false, "废物类别代码", "code of the waste category"),
        new("unit", "text", true, "该列的计量单位；换算为指标的单位", "unit of the column; converted to the indicator's"),
        new("method", "cell", false, "取得方法", "method"),
        new("assurance", "cell", false, "核查程度", "assurance"));

    public static readonly Shape Block = new("block", new("由每一行产生某个登记册的一行", "A row of a register out of each row of the file."),
        new("register", "text", true, "登记册", "slug of the register"),
        new("when", "condition", false, "仅用于这样的行", "only of rows like this"),
        new("distinct", "true or false", false, "多行同一主键合为一行；旧名称记为曾用名", "many rows with one key are one row; older names become former names"),
        new("as_of", "cell", false, "多行中哪一行最新", "which of many rows is the newest"),
        new("fields", "cells by field", false, "各字段；指向企业的登记册可用 uscc，或 identifier_scheme 与 identifier", "the fields; a register that points at an enterprise may give uscc, or identifier_scheme and identifier"),
        new("values", "value by column", false, "宽表的数值列，仅用于 figures", "columns of values, only for figures"),
        new("each", "texts by field", false, "对所列每个值重复本块", "repeats the block for each of the values"));

    public static readonly Shape Sum = new("sum", new("文件中印出的合计", "A total that the file prints."),
        new("total", "text", true, "合计列", "column of the total"),
        new("parts", "texts", true, "分项列", "columns of the parts"),
        new("within", "number", false, "允许的相对误差，缺省 0.001", "greatest difference as a share of the total; by default 0.001"));

    public static readonly Shape Matches = new("matches", new("经人工核对的匹配表（CSV）", "A table of matches reviewed by hand (CSV)."),
        new("file", "text", true, "相对于布局文件的路径", "path, from the mapping file"),
        new("on", "texts", true, "本文件中的列", "columns of the file"),
        new("keys", "texts", true, "匹配表中对应的列", "the columns of the table that hold the same"),
        new("where", "dictionary", false, "只取匹配表中这样的行", "only lines of the table with these values"));

    public static readonly Shape Layout = new("layout", new("一份外来表格怎样成为登记册的行", "How a foreign table becomes rows of registers. Every column is used or ignored with a reason."),
        new("format", "format", false, "字符格式", "characters of the file"),
        new("skip", "list of condition", false, "不是数据的行，如合计", "rows that are no data, such as totals"),
        new("optional", "texts", false, "可以没有的列", "columns that may be missing"),
        new("lookups", "dictionaries by name", false, "共用的对照表", "tables of codes used more than once"),
        new("matches", "matches", false, "匹配表", "the match table"),
        new("into", "list of block", true, "产生哪些登记册的行", "the registers"),
        new("sums", "list of sum", false, "要核对的合计", "totals to be checked"),
        new("ignore", "dictionary", false, "不用的列及理由", "columns that are not used, each with the reason"),
        new("tolerate", "texts", false, "有这些问题的行不予采用并公布原因", "issue codes that leave the row out, with the reason published"),
        new("accept", "texts", false, "经人工核实、照常采用的问题代码", "issue codes that a person has verified"));

    public static readonly IReadOnlyList<Shape> All = [Source, Notice, File, Layout, Format, Block, Value, Cell, Condition, Matches, Sum, Both];
}
