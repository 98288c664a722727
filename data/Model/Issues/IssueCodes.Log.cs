using Disclosure.Model.Dictionary;
using static Disclosure.Model.Issues.Severity;

namespace Disclosure.Model.Issues;

/// <summary>What verifying the log of releases can find, and what can be wrong with the key that signs it.</summary>
public static partial class IssueCodes
{
    private static Text RestoreLog => new("从备份或其他副本恢复 log 文件夹；日志只追加，不编辑", "restore the log folder from a backup or another copy; the log is only ever appended to");

    public static readonly IssueCode LogFileMissing = new("log.file_missing", Error,
        new("日志缺少这个文件", "a file of the log is not there"), RestoreLog);

    public static readonly IssueCode LogFileChanged = new("log.file_changed", Error,
        new("文件（{found} 字节）与日志的条目不符，应为由条目得出的 {expected} 字节", "the file ({found} bytes) is not what the entries of the log make ({expected} bytes)"), RestoreLog);

    public static readonly IssueCode LogBundle = new("log.bundle", Error,
        new("不是 {found} 条日志条目：文件被截断或改动过", "does not hold {found} entries: it was cut or altered"), RestoreLog);

    public static readonly IssueCode LogEntryChanged = new("log.entry_changed", Error,
        new("该条目已不是发布时的内容：校验值与树不符", "the entry is not what was published: its hash is not the tree's"), RestoreLog);

    public static readonly IssueCode LogEntryUnreadable = new("log.entry_unreadable", Error,
        new("不是日志的一条：“{found}”", "is no entry of the log: \"{found}\""), RestoreLog);

    public static readonly IssueCode LogEntryDisagrees = new("log.entry_disagrees", Error,
        new("日志记为“{found}”，该发布的文件得出“{expected}”", "the log says \"{found}\", the release's files say \"{expected}\""),
        new("从备份恢复该发布的文件夹和 log 文件夹", "restore the release's folder and the log folder from a backup"));

    public static readonly IssueCode LogRoot = new("log.root", Error,
        new("检查点的根为 {found}，日志条目得出 {expected}：条目被改动、删除或移动过", "the checkpoint's root is {found}, the entries make {expected}: an entry was changed, dropped or moved"), RestoreLog);

    public static readonly IssueCode LogCheckpointUnreadable = new("log.checkpoint_unreadable", Error,
        new("不是日志的检查点", "is no checkpoint of a log"),
        new("检查点为三行文字、一个空行和签名行；从备份或其他副本恢复", "a checkpoint is three lines, an empty line and lines of signatures; restore it from a backup or another copy"));

    public static readonly IssueCode LogUnsigned = new("log.unsigned", Error,
        new("没有可信密钥的有效签名：签名者为 {found}，可信的是 {expected}", "bears no valid signature of a trusted key: signed by {found}, trusted are {expected}"),
        new("从备份恢复检查点；确已更换密钥的，把新公钥列入 settings.yml 的 log_keys", "restore the checkpoint from a backup; if the key was changed, list the new one in log_keys of settings.yml"));

    public static readonly IssueCode LogInconsistent = new("log.inconsistent", Error,
        new("该检查点不是本日志的开头：它的根为 {found}，这些条目得出 {expected}", "this checkpoint is no beginning of the log: its root is {found}, the same entries now make {expected}"),
        new("日志的历史被改写过：保留这个检查点作为证据，并向发布单位查询", "the log's history was rewritten: keep this checkpoint as evidence and ask the publisher"));

    public static readonly IssueCode LogRolledBack = new("log.rolled_back", Error,
        new("该检查点有 {found} 条，日志只有 {expected} 条：日志被回退过", "this checkpoint has {found} entries, the log only {expected}: the log was rolled back"),
        new("从较新的备份恢复 releases 文件夹；保留这个检查点作为证据", "restore the releases folder from a newer backup; keep this checkpoint as evidence"));

    public static readonly IssueCode LogKeyForeign = new("log.key_foreign", Error,
        new("公钥“{found}”不在 settings.yml 的 log_keys 中", "the key \"{found}\" is not among log_keys of settings.yml"),
        new("确为自己的公钥的，列入 log_keys；否则从备份恢复", "list it in log_keys if it is yours; restore the file from a backup if not"));

    public static readonly IssueCode KeyMissing = new("key.missing", Error,
        new("没有签署发布日志的密钥", "there is no key to sign the log of releases with"),
        new("用 disclose key 生成，并把它给出的公钥列入 settings.yml 的 log_keys；密钥在别处的，用 --key 指明", "make one with disclose key and list its public half in log_keys of settings.yml; name a key kept elsewhere by --key"));

    public static readonly IssueCode KeyUnreadable = new("key.unreadable", Error,
        new("这一行不是密钥", "this line is no key"),
        new("从备份恢复密钥文件；注释以 # 开头", "restore the key file from a backup; notes begin with #"));

    public static readonly IssueCode KeyUnknown = new("key.unknown", Error,
        new("密钥的公钥“{found}”不在 settings.yml 的 log_keys 中，读者无法核验它的签名", "the key's public half \"{found}\" is not among log_keys of settings.yml: no reader could check its signature"),
        new("先把该公钥列入 log_keys，并保留原有的公钥", "list it in log_keys first, beside those that are there"));

    public static readonly IssueCode KeyOpen = new("key.open", Error,
        new("其他用户也能读写密钥文件", "others than its owner may read or write the key file"),
        new("运行 chmod 600；可能已被他人读取的，更换密钥", "run chmod 600, and change the key if others may have read it"));
}
