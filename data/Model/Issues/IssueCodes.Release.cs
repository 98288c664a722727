using static Disclosure.Model.Issues.Severity;

namespace Disclosure.Model.Issues;

/// <summary>What verifying published releases can find, and what keeps a release from being made.</summary>
public static partial class IssueCodes
{
    public static readonly IssueCode ReleaseFileChanged = new("release.file_changed", Error,
        new("文件已不是发布时的内容：SHA-256 为 {found}，清单记为 {expected}", "the file is not what was published: its SHA-256 is {found}, the manifest says {expected}"),
        new("从备份或其他副本恢复该文件；不要改动已发布的文件", "restore it from a backup or another copy; published files are never edited"));

    public static readonly IssueCode ReleaseFileMissing = new("release.file_missing", Error,
        new("清单所列的文件不存在", "a file of the manifest is not there"),
        new("从备份或其他副本恢复该文件", "restore it from a backup or another copy"));

    public static readonly IssueCode ReleaseFileUnexpected = new("release.file_unexpected", Error,
        new("该文件不属于这次发布", "this file is no part of the release"),
        new("移走该文件；发布文件夹中只能有清单所列的文件", "move it away; a release's folder holds the files of its manifest and nothing else"));

    public static readonly IssueCode ReleaseManifestChanged = new("release.manifest_changed", Error,
        new("清单已不是发布时的内容：SHA-256 为 {found}，发布日志记为 {expected}", "the manifest is not what was published: its SHA-256 is {found}, the log says {expected}"),
        new("从备份恢复 manifest.json", "restore manifest.json from a backup"));

    public static readonly IssueCode ReleaseManifestUnreadable = new("release.manifest_unreadable", Error,
        new("清单无法读取：{found}", "the manifest cannot be read: {found}"),
        new("从备份恢复 manifest.json", "restore manifest.json from a backup"));

    public static readonly IssueCode ReleaseManifestDisagrees = new("release.manifest_disagrees", Error,
        new("清单写的是 {found}，发布日志记为 {expected}", "the manifest says {found}, the log says {expected}"),
        new("从备份恢复该发布的文件夹和 log 文件夹", "restore the release's folder and the log folder from a backup"));

    public static readonly IssueCode ReleaseMissing = new("release.missing", Error,
        new("发布日志中有版本 {found}，但其文件夹不存在", "the log has version {found}, but its folder is not there"),
        new("从备份恢复该文件夹", "restore the folder from a backup"));

    public static readonly IssueCode ReleaseLogOrder = new("release.log_order", Error,
        new("{found} 不晚于上一条的 {expected}", "{found} does not come after the entry before, {expected}"),
        new("从备份恢复 log 文件夹；日志只追加，不编辑", "restore the log folder from a backup; the log is only ever appended to"));

    public static readonly IssueCode ReleaseLatestWrong = new("release.latest_wrong", Error,
        new("latest 指向“{found}”，最新发布是 {expected}", "latest points at \"{found}\", the newest release is {expected}"),
        new("运行 disclose release，它会先修复指针", "run disclose release: it puts the pointer right first"));

    public static readonly IssueCode ReleaseStray = new("release.stray", Error,
        new("发布文件夹中有未发布的内容“{found}”", "\"{found}\" in the releases folder was never published"),
        new("移走该内容", "move it away"));

    public static readonly IssueCode ReleaseUnfinished = new("release.unfinished", Warning,
        new("“{found}”是一次中断的发布，读者看不到它", "\"{found}\" is an interrupted release; no reader sees it"),
        new("再次运行 disclose release，它会完成或清除这次发布", "run disclose release again: it completes it or clears it away"));

    public static readonly IssueCode ReleaseUnknown = new("release.unknown", Error,
        new("没有版本“{found}”", "there is no release \"{found}\""),
        new("已发布的版本：{expected}", "published: {expected}"));

    public static readonly IssueCode ReleaseFileUnknown = new("release.file_unknown", Error,
        new("任何一次发布中都没有这样内容的文件，SHA-256 为 {found}", "no release has a file of these bytes; its SHA-256 is {found}"),
        new("该文件被改动过，或不是从这里下载的", "it was altered, or was not published here"));

    public static readonly IssueCode ReleaseBusy = new("release.busy", Error,
        new("另一个程序正在制作发布", "another program is making a release"),
        new("等它结束后再试", "wait until it is done and try again"));

    public static readonly IssueCode ReleaseNoStore = new("release.no_store", Error,
        new("没有可发布的数据：工作库不存在或为空", "there is nothing to release: the working store is not there or empty"),
        new("先运行 disclose ingest", "run disclose ingest first"));

    public static readonly IssueCode ReleaseReportMissing = new("release.report_missing", Error,
        new("收到文件的存档中没有这份报告，SHA-256 为 {found}", "the archive of received files lacks this report; its SHA-256 is {found}"),
        new("恢复存档，或删除 work 文件夹后重新运行 disclose ingest", "restore the archive, or remove the work folder and run disclose ingest again"));

    public static readonly IssueCode ReleaseDateEarly = new("release.date_early", Error,
        new("发布日期 {found} 早于上一次发布的 {expected}", "the date {found} is before the release before, {expected}"),
        new("用 --date 给出不早于上一次发布的日期", "give a date with --date that is not before it"));

    public static readonly IssueCode NoSettings = new("settings.missing_file", Error,
        new("实例文件夹中没有 settings.yml", "the instance has no settings.yml"),
        new("新建 settings.yml，写明发布单位、网址和许可；见 docs/settings.md", "write one with the publisher, the addresses and the licence; see docs/settings.md"));
}
