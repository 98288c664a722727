using static Disclosure.Model.Issues.Severity;

namespace Disclosure.Model.Issues;

/// <summary>What keeps a release from getting into a PostgreSQL database, or a server from answering out of it.</summary>
public static partial class IssueCodes
{
    public static readonly IssueCode DatabaseConnectionString = new("database.connection_string", Error,
        new("数据库的连接串读不懂", "the database's connection string cannot be read"),
        new("写作 Host=…;Database=…;Username=…，见 docs/postgresql.md", "write it as Host=…;Database=…;Username=…, see docs/postgresql.md"));

    public static readonly IssueCode DatabaseUnreachable = new("database.unreachable", Error,
        new("无法连接数据库：{found}", "cannot connect to the database: {found}"),
        new("核对主机、端口和网络，并确认 PostgreSQL 正在运行", "check host, port and network, and that PostgreSQL is running"));

    public static readonly IssueCode DatabaseUserRefused = new("database.user_refused", Error,
        new("数据库不接受用户“{found}”", "the database does not let \"{found}\" in"),
        new("核对连接串中的用户名、密码和 pg_hba.conf", "check the user and the password of the connection string, and pg_hba.conf"));

    public static readonly IssueCode DatabaseMissing = new("database.missing", Error,
        new("没有数据库“{found}”", "there is no database \"{found}\""),
        new("先建库：CREATE DATABASE … ENCODING 'UTF8'；见 docs/postgresql.md", "make it first: CREATE DATABASE … ENCODING 'UTF8'; see docs/postgresql.md"));

    public static readonly IssueCode DatabaseEncoding = new("database.encoding", Error,
        new("数据库的编码是 {found}，应为 UTF8", "the database's encoding is {found}, not UTF8"),
        new("重新建库：CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8'", "make another: CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8'"));

    public static readonly IssueCode DatabasePermission = new("database.permission", Error,
        new("数据库用户“{found}”没有权限：{expected}", "the database's user \"{found}\" has no permission: {expected}"),
        new("按 docs/postgresql.md 授权：发布者需要 CREATE，读取者需要 USAGE 和 SELECT", "grant it as docs/postgresql.md says: CREATE to who publishes, USAGE and SELECT to who reads"));

    public static readonly IssueCode DatabaseFailed = new("database.failed", Error,
        new("PostgreSQL 中止了操作：{found}", "PostgreSQL broke off: {found}"),
        new("查看 PostgreSQL 日志和磁盘空间后重试；数据库中的内容保持原样", "look at PostgreSQL's log and disk space and try again; what the database held is as it was"));

    public static readonly IssueCode DatabaseOtherRelease = new("database.other_release", Error,
        new("数据库中的 {found} 不是这里的 {found}：清单的 SHA-256 不同", "release {found} of the database is not the {found} of this folder: their manifests differ"),
        new("核对连接串和实例文件夹；确要替换时用 disclose publish --replace", "check the connection string and the instance; to put this one in its place: disclose publish --replace"));

    public static readonly IssueCode DatabaseWithoutRelease = new("database.without_release", Error,
        new("数据库中没有发布 {found}", "the database does not hold release {found}"),
        new("运行 disclose publish 将其载入；数据库中有：{expected}", "load it with disclose publish; the database holds: {expected}"));

    public static readonly IssueCode ReleaseOfOtherProgram = new("release.other_program", Error,
        new("该发布没有“{found}”：它由另一版本的程序制作", "the release has no \"{found}\": another version of the program made it"),
        new("用制作该发布的程序版本载入，或发布新版本后再载入", "load it with the version of the program that made it, or make a new release and load that"));
}
