using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Beginning;

/// <summary>What stands in the files of a new instance, in the clerk's language.</summary>
internal static class NewTexts
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Secrets, and what a run makes again. Releases are kept with the instance, or apart from it.</summary>
    public const string Ignored = "/log.key\n/work/\n/site/\n";

    /// <summary>YAML; what is not known yet stands as a comment, and a release names what lacks.</summary>
    public static string Settings(NewPark park, Language language)
    {
        string Note(string zh, string en) => $"# {(language is Language.Zh ? zh : en)}\n";
        return $"""
            {Note("本单位的设置；每项的含义见 docs/settings.md", "What belongs to this publisher; docs/settings.md describes every key")}publisher: {Both(park.PublishedBy)}
            title: {Both(new($"{park.Name.Zh}低碳信息公开", $"Low-carbon disclosure of {park.Name.En}"))}
            {Note("公开的办公联系方式，不含个人电话；没有它不能发布", "A public office contact, never a person's telephone number; no release is made without")}{Given("contact", park.Contact is { } contact ? Both(contact) : null, "{ zh: \"低碳办公室，电话 010-00000000\", en: \"Low-carbon office, telephone +86 10 0000 0000\" }")}
            {Note("数据许可", "The licence of the data")}licence: CC-BY-4.0
            licence_url: https://creativecommons.org/licenses/by/4.0/
            {Note("公众在哪里访问；发布后不要再改，引用和订阅都指向它", "Where the public reads it; citations and feeds point there, so that it should not change after a release")}{Given("site_url", park.Site is null ? null : Quoted(park.Site), Quoted(Example))}
            {Given("api_url", park.Site is null ? null : Quoted($"{park.Site}graphql"), Quoted($"{Example}graphql"))}
            {Given("data_url", park.Site is null ? null : Quoted($"{park.Site}data/"), Quoted($"{Example}data/"))}
            languages: [zh, en]
            {Note("不采用示例数据", "Sample data are not taken in")}sample: false
            release_date: today
            utc_offset: "+08:00"
            {Note("发布日志的验证公钥：disclose key 会写在下面", "The verifier key of the log of releases: disclose key writes it below")}
            """.TrimEnd() + "\n";
    }

    /// <summary>The delivery that holds the park itself.</summary>
    public static string ParkDelivery(NewPark park, Language language) => $"""
        # {(language is Language.Zh ? "一批收到的文件；每项的含义见 docs/layouts.md。disclose receive 会为收到的报送表写好同样的文件" : "One delivery of files; docs/layouts.md describes every key. disclose receive writes the same for returns that arrive")}
        publisher: {Both(park.PublishedBy)}
        title: {Both(new($"{park.Name.Zh}基本情况", park.Name.En))}
        licence: CC-BY-4.0
        received: {DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).Date):yyyy-MM-dd}
        files:
          - file: parks.csv
            register: parks

        """;

    /// <summary>Markdown for the clerk who keeps the folder.</summary>
    public static string Guide(NewPark park, Language language) => language is Language.Zh
        ? $"""
            # {park.Name.Zh}：信息公开实例

            本文件夹是一个“实例”：一个发布单位收到的文件、设置、更正和历次发布。程序 `disclose` 在这里运行，不写别处。逐步说明见程序的 `docs/operating.zh.md`。

            | 位置 | 内容 | 谁来改 |
            |---|---|---|
            | `settings.yml` | 单位名称、联系方式、网址、公钥 | 您 |
            | `sources/` | 收到的文件，每批一个文件夹，内有 `source.yml` | `disclose receive` 或您 |
            | `sources/{park.Code}/park/parks.csv` | 园区自身的基本情况，请补全 | 您 |
            | `templates/` | 发给企业填写的空白表；其他表样用 `disclose template` 生成 | 可随时重新生成 |
            | `obligation-rules/` | 谁须在何日前报送什么；`.example` 去掉此后缀并改好后生效 | 您 |
            | `schemes/` | 低碳绩效评价方案；`.example` 同上 | 您 |
            | `reference/` | 本单位对代码、因子和表单的补充；与程序自带的同名文件会替换它 | 您，很少需要 |
            | `corrections.yml` | 已发布的数值为什么改变；首次更正时新建，见 `docs/corrections.md` | 您 |
            | `log.key` | 签署发布日志的私钥：另存备份，不公开，不发送 | `disclose key` |
            | `work/`、`site/` | 可以重新生成的中间结果和网站 | 程序 |
            | `releases/` | 历次发布，永不改动；请备份 | 程序 |

            命令的顺序：

                disclose check 表.xlsx           # 检查，并另存一份标出错误的副本
                disclose receive 表.xlsx         # 收入 sources/
                disclose ingest                  # 收入工作库：整个文件，或退回
                disclose key                     # 仅一次：生成密钥
                disclose release --dry-run       # 将发布什么、版本号和原因
                disclose release                 # 发布
                disclose verify                  # 核验

            """
        : $"""
            # {park.Name.En}: instance for disclosure

            This folder is an "instance": what one publisher received, its settings, corrections and releases. The program `disclose` works here and writes nowhere else.
            The program's `docs/operating.md` goes through it step by step.

            | place | what | who changes it |
            |---|---|---|
            | `settings.yml` | names, contact, addresses, public key | you |
            | `sources/` | what was received, a folder with its `source.yml` for each delivery | `disclose receive`, or you |
            | `sources/{park.Code}/park/parks.csv` | the park itself; please complete it | you |
            | `templates/` | empty forms for enterprises; `disclose template` makes the others | can be made again |
            | `obligation-rules/` | who must file what by when; an `.example` takes effect when it is edited and loses this ending | you |
            | `schemes/` | schemes of performance evaluation; `.example` likewise | you |
            | `reference/` | codes, factors and forms of your own; a file named like one of the program replaces it | you, seldom |
            | `corrections.yml` | why published values change; made with the first correction, see `docs/corrections.md` | you |
            | `log.key` | the private key that signs the log of releases: keep a copy, never publish or send it | `disclose key` |
            | `work/`, `site/` | what can be made again, and the site | the program |
            | `releases/` | every release, never changed; keep a copy | the program |

            The commands, in their order:

                disclose check return.xlsx       # looks at it, and saves a copy with the faults marked
                disclose receive return.xlsx     # takes it into sources/
                disclose ingest                  # takes it into the working store: whole, or not at all
                disclose key                     # once: makes the key
                disclose release --dry-run       # what would be published, under which version and why
                disclose release                 # publishes
                disclose verify                  # proves it

            """;

    /// <summary>A YAML mapping of both languages.</summary>
    public static string Both(Text text) => $"{{ zh: {Quoted(text.Zh)}, en: {Quoted(text.En)} }}";

    /// <summary>A scalar in double quotes: JSON's spelling is YAML's.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text, Quoting);

    private const string Example = "https://park.example/";

    private static string Given(string key, string? value, string example) => value is null ? $"# {key}: {example}" : $"{key}: {value}";
}
