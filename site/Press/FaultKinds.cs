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

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<FaultKind> All { get; } =
    [
        .. typeof(FaultKinds).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(FaultKind))
            .Select(field => (FaultKind)field.GetValue(null)!)
            .OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];
}
