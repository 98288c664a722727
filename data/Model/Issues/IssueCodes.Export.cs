using static Disclosure.Model.Issues.Severity;

namespace Disclosure.Model.Issues;

/// <summary>What can be wrong with an export that is taken in again.</summary>
public static partial class IssueCodes
{
    public static readonly IssueCode ExportUnreadable = new("export.unreadable", Error,
        new("不是数据包：{found}", "is no data package: {found}"),
        new("用发布中的 disclosure.zip，或 disclose export --to 写出的文件夹", "give the disclosure.zip of a release, or a folder that disclose export --to wrote"));

    public static readonly IssueCode ExportFileMissing = new("export.file_missing", Error,
        new("数据包中没有“{found}”", "the data package has no \"{found}\""),
        new("重新下载或重新导出；没有行的登记册也有只含表头的文件", "download or export it again; a register without rows has a file with a heading too"));

    public static readonly IssueCode ExportFileChanged = new("export.file_changed", Error,
        new("SHA-256 为 {found}，datapackage.json 所记为 {expected}", "its SHA-256 is {found}, and datapackage.json says {expected}"),
        new("重新下载；要更正数据，请在数据包之后另交一份文件", "download it again; to correct data, deliver a file beside the package"));

    public static readonly IssueCode ExportSecond = new("export.second", Error,
        new("已有数据包“{expected}”；一个实例只能以一份数据包为基础", "there is the data package \"{expected}\" already, and an instance is based on one"),
        new("保留一份；其后收到的数据按登记册或报送表提交", "keep one of them; deliver later data as registers or returns"));

    public static readonly IssueCode ExportSample = new("export.sample", Error,
        new("含示例数据（“{found}”），而本实例不采用示例数据", "has sample data (\"{found}\"), which this instance does not take"),
        new("换用正式数据的数据包，或在 settings.yml 中写 sample: true", "take a package of real data, or write sample: true in settings.yml"));
}
