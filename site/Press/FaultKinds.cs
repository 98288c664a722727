using System.Collections.Immutable;
using System.Reflection;

namespace Disclosure.Press;

/// <summary>Every kind of fault there is, with its message and hint in Chinese and English.</summary>
public static class FaultKinds
{
    public static readonly FaultKind PathMalformed = new("path-malformed",
        "地址“{found}”不合规", "\"{found}\" is not an address of a page or file",
        "以斜杠开头，页面以斜杠或 .html 结尾，各段只用字母、数字和 - _ . ~", "begin with a slash, end a page with a slash or .html, and use letters, digits and - _ . ~ between slashes");

    public static readonly FaultKind PathTaken = new("path-taken",
        "“{found}”被生成了两次", "\"{found}\" is produced twice",
        "每个地址只能由一个页面或文件生成；仅大小写不同也算相同", "let one page or file alone produce each address; letter case does not tell two apart");

    public static readonly FaultKind HeadText = new("head-text",
        "页面缺少{found}", "the page has no {found}",
        "在页面声明中填写，不留空、不含换行", "give it where the page is declared, not blank and on one line");

    public static readonly FaultKind OutputForeign = new("output-foreign",
        "输出文件夹“{found}”里有不是由本程序生成的内容", "the output folder \"{found}\" holds what no press has made",
        "请选一个空文件夹，或先自行清空", "choose an empty folder, or empty this one yourself");

    public static readonly FaultKind AssetUnknown = new("asset-unknown",
        "没有名为“{found}”的素材", "there is no asset \"{found}\"",
        "按素材文件夹内的路径书写，注意大小写", "write its path within the asset folder, in the same letter case");

    public static readonly FaultKind AssetCycle = new("asset-cycle",
        "素材“{found}”与引用它的文件互相引用", "the asset \"{found}\" refers back to the file that refers to it",
        "拆开循环，或先打包成一个文件", "break the cycle, or bundle both into one file");

    public static readonly FaultKind LinkDead = new("link-dead",
        "链接“{found}”没有对应的页面或文件", "the link \"{found}\" leads to no page or file",
        "改正地址；若由别处提供，请在 External 中声明", "correct it, or declare it in External if something else serves it");

    public static readonly FaultKind LinkSpelling = new("link-spelling",
        "链接“{found}”与页面地址不完全一致", "the link \"{found}\" is not spelt like the address it means",
        "改为“{expected}”", "write \"{expected}\"");

    public static readonly FaultKind AnchorDead = new("anchor-dead",
        "锚点“{found}”在目标页面中不存在", "the page has no anchor for \"{found}\"",
        "核对目标元素的 id", "compare it with the id of the element it means");

    public static readonly FaultKind IdMissing = new("id-missing",
        "引用的 id“{found}”不在本页", "the id \"{found}\" that is referred to is not on the page",
        "核对 for、headers、aria-* 等属性的取值", "compare for, headers or the aria attribute with the ids of the page");

    public static readonly FaultKind IdTaken = new("id-taken",
        "id“{found}”在同一页出现两次", "the id \"{found}\" stands twice on the page",
        "同一页内每个 id 只能用一次", "use each id once on a page");

    public static readonly FaultKind AddressMalformed = new("address-malformed",
        "“{found}”不是合法的网址", "\"{found}\" is not a well-formed address",
        "特殊字符用百分号编码；协议限 http、https、mailto、tel", "encode special characters with percent signs; schemes are http, https, mailto and tel");

    public static readonly FaultKind ResourceForeign = new("resource-foreign",
        "页面从其他主机加载“{found}”", "the page loads \"{found}\" from another host",
        "把文件放进素材文件夹", "put the file into the asset folder");

    public static readonly FaultKind InlineScript = new("inline-script",
        "页面含有内联脚本（{found}），会被内容安全策略拦截", "an inline script ({found}), which the content security policy blocks",
        "移到脚本素材中", "move it into a script among the assets");

    public static readonly FaultKind InlineStyle = new("inline-style",
        "页面含有内联样式（{found}），会被内容安全策略拦截", "an inline style ({found}), which the content security policy blocks",
        "移到样式表并使用 class", "move it into a style sheet and use a class");

    public static readonly FaultKind BaseElement = new("base-element",
        "页面的 base 元素带有 href，链接无法核对", "a base element with an address, under which links cannot be checked",
        "删除 href，改用以斜杠开头的地址", "remove the address and write those of links from the first slash");

    public static readonly FaultKind HeadMissing = new("head-missing",
        "页面的 head 中没有 {found}", "the head has no {found}",
        "在布局的 head 中放入 PressHead", "put PressHead into the head of the layout");

    public static readonly FaultKind RedirectHidden = new("redirect-hidden",
        "重定向“{found}”不会生效：该地址已有文件", "the redirect from \"{found}\" is never used: a file is there",
        "删除重定向，或不再生成该文件", "remove the redirect, or stop producing the file");

    public static readonly FaultKind ProseName = new("prose-name",
        "“{found}”不是内容文件的命名方式", "\"{found}\" is not how a file of prose is named",
        "写作“名称.语言.md”，名称用小写字母、数字和连字符，语言为 {expected}", "name it name.language.md, in lower-case letters, digits and hyphens, with {expected} for the language");

    public static readonly FaultKind ProseTwin = new("prose-twin",
        "缺少另一语言的“{found}”", "its other language \"{found}\" is missing",
        "补上译文，或两种语言一并删除", "add the translation, or remove both");

    public static readonly FaultKind ProseEncoding = new("prose-encoding",
        "文件不是 UTF-8 编码（{found}）", "the file is not UTF-8 ({found})",
        "另存为 UTF-8", "save it as UTF-8");

    public static readonly FaultKind ProseHtml = new("prose-html",
        "正文中含有 HTML：{found}", "HTML in prose: {found}",
        "改用 Markdown 或短代码；要显示尖括号请放入代码", "use Markdown or a shortcode; put angle brackets to be shown into code");

    public static readonly FaultKind HeadingLevel = new("heading-level",
        "标题级别“{found}”跳级", "the heading level \"{found}\" is out of step",
        "此处用“{expected}”；一级标题由 title 给出", "write \"{expected}\" here; title gives the first level");

    public static readonly FaultKind FrontAbsent = new("front-absent",
        "文件开头没有元数据，而是“{found}”", "no front matter at the top, but \"{found}\"",
        "以 --- 行开始，逐行写“键: 值”，再以 --- 行结束", "begin with a line of ---, then key: value lines, then a line of ---");

    public static readonly FaultKind FrontMalformed = new("front-malformed",
        "元数据不是合法的 YAML：{found}", "the front matter is not YAML: {found}",
        "含冒号的值请加引号，键不要重复", "put quotes around a value with a colon, and give each key once");

    public static readonly FaultKind FrontMissing = new("front-missing",
        "元数据缺少“{found}”", "the front matter has no {found}",
        "补上此键", "add it");

    public static readonly FaultKind FrontUnknown = new("front-unknown",
        "元数据中有未知的键“{found}”", "the front matter has an unknown key \"{found}\"",
        "可用的键：{expected}", "the keys are {expected}");

    public static readonly FaultKind FrontValue = new("front-value",
        "元数据的值不合规：{found}", "a value of the front matter is not right: {found}",
        "应为一行、不留空，形如 {expected}", "write one line that is not blank, like {expected}");

    public static readonly FaultKind ShortcodeMalformed = new("shortcode-malformed",
        "短代码写法有误：{found}", "not a shortcode: {found}",
        "在一行内写作 {{ 名称 键=值 }}，含空格的值加双引号；要显示花括号请放入代码", "write {{ name key=value }} on one line, with quotes around a value that has spaces; put braces to be shown into code");

    public static readonly FaultKind ShortcodeUnknown = new("shortcode-unknown",
        "没有名为“{found}”的短代码", "there is no shortcode \"{found}\"",
        "可用的短代码：{expected}", "the shortcodes are {expected}");

    public static readonly FaultKind ShortcodeArgument = new("shortcode-argument",
        "短代码的参数不对：{found}", "an argument of a shortcode is not right: {found}",
        "应为 {expected}", "write {expected}");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<FaultKind> All { get; } =
    [
        .. typeof(FaultKinds).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(FaultKind))
            .Select(field => (FaultKind)field.GetValue(null)!)
            .OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];
}
