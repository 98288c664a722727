using System.Globalization;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Proving;

namespace Disclosure.Pipeline.Instances;

/// <summary>On which day a release made without <c>--date</c> is published.</summary>
public enum ReleaseDatePolicy
{
    /// <summary>The day at the publisher's place.</summary>
    Today,

    /// <summary>The day on which the newest source arrived: the same data give the same release on every machine.</summary>
    LatestSource,
}

/// <summary><c>settings.yml</c>: what one publisher is called and where it publishes.</summary>
public sealed record Settings
{
    internal static readonly Shape Shape = new("settings", new("发布者的设置：settings.yml", "What belongs to one publisher: settings.yml."),
        new("publisher", "both", true, "发布单位名称", "name of the publisher"),
        new("title", "both", true, "网站和数据的名称", "name of the site and its data"),
        new("about", "both", false, "一句话说明", "one sentence about them"),
        new("contact", "both", true, "公开的联系方式，不含个人电话", "a public contact, never a person's telephone number"),
        new("licence", "text", true, "数据许可的 SPDX 代码，如 CC-BY-4.0", "SPDX code of the data's licence, such as CC-BY-4.0"),
        new("licence_url", "web address", true, "许可全文的网址", "address of the licence's text"),
        new("site_url", "web address", true, "网站的网址", "address of the site"),
        new("api_url", "web address", true, "GraphQL 接口的网址", "address of the GraphQL API"),
        new("data_url", "web address", true, "下载的网址", "address of the downloads"),
        new("languages", "texts", true, "网站语言，缺省语言在前：zh、en", "languages of the site, the default one first: zh, en"),
        new("icp_filing", "text", false, "ICP 备案号，显示于页脚", "number of the ICP filing, shown in the footer"),
        new("police_filing", "text", false, "公安联网备案号，显示于页脚", "number of the public-security filing, shown in the footer"),
        new("sample", "true or false", true, "演示实例：采用示例数据，每页注明", "a demonstration: takes sample data and says so on every page"),
        new("release_date", "today or latest_source", true, "未用 --date 指定时的发布日期：当日（today），或最新来源文件的收到日期（latest_source）", "date of a release made without --date: the day itself (today), or the day on which the newest source arrived (latest_source)"),
        new("utc_offset", "text", true, "发布单位所在地与协调世界时的时差，如 +08:00", "offset of the publisher's clock from UTC, such as +08:00"),
        new("log_keys", "texts", true, "发布日志的验证公钥，由 disclose key 给出；更换密钥后，旧公钥仍须保留", "verifier keys of the log of releases, as disclose key gives them; former keys stay listed"));

    public required Text Publisher { get; init; }

    public required Text Title { get; init; }

    public Text? About { get; init; }

    public required Text Contact { get; init; }

    /// <summary>SPDX code.</summary>
    public required string Licence { get; init; }

    public required string LicenceUrl { get; init; }

    public required string SiteUrl { get; init; }

    public required string ApiUrl { get; init; }

    public required string DataUrl { get; init; }

    /// <summary>At least one; the first is the default.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    public string? IcpFiling { get; init; }

    public string? PoliceFiling { get; init; }

    public required bool Sample { get; init; }

    public required ReleaseDatePolicy ReleaseDate { get; init; }

    public required TimeSpan UtcOffset { get; init; }

    /// <summary>At least one; all of one name, the log's origin.</summary>
    public required IReadOnlyList<VerifierKey> LogKeys { get; init; }

    /// <param name="report">Gets every finding of the file.</param>
    /// <returns>Null after a finding.</returns>
    public static Settings? Read(Instance instance, Action<Issue> report)
    {
        var name = Path.GetFileName(instance.SettingsFile);
        if (!File.Exists(instance.SettingsFile))
        {
            report(new Fault(IssueCodes.NoSettings, null).At(new(name)));
            return null;
        }

        var sound = true;
        var map = YamlMap.Read(instance.SettingsFile, name, Shape, issue =>
        {
            sound = false;
            report(issue);
        });
        if (map is null) return null;
        var settings = Read(map);
        return sound ? settings : null;
    }

    /// <summary>Reads every key, so that all findings are reported; what is missing has been reported already and is not looked at.</summary>
    private static Settings Read(YamlMap map) => new()
    {
        Publisher = map.Both("publisher")!,
        Title = map.Both("title")!,
        About = map.Both("about"),
        Contact = map.Both("contact")!,
        Licence = map.Text("licence")!,
        LicenceUrl = Url(map, "licence_url")!,
        SiteUrl = Url(map, "site_url")!,
        ApiUrl = Url(map, "api_url")!,
        DataUrl = Url(map, "data_url")!,
        Languages = LanguagesOf(map),
        IcpFiling = map.Text("icp_filing"),
        PoliceFiling = map.Text("police_filing"),
        Sample = map.Flag("sample"),
        ReleaseDate = map.OneOf("release_date", ["today", "latest_source"]) is "latest_source" ? ReleaseDatePolicy.LatestSource : ReleaseDatePolicy.Today,
        UtcOffset = Offset(map, "utc_offset"),
        LogKeys = KeysOf(map),
    };

    /// <summary>A key that everyone has proves nothing, so that only a demonstration may use it.</summary>
    private static VerifierKey[] KeysOf(YamlMap map)
    {
        var texts = map.Texts("log_keys");
        var keys = texts.Select(VerifierKey.TryParse).OfType<VerifierKey>().ToArray();
        if (!map.Has("log_keys")) return [];
        if (keys.Length == 0 || keys.Length != texts.Count || keys.DistinctBy(key => key.Name).Count() > 1)
            map.Refuse("log_keys", new Text("disclose key 给出的公钥，名称须一致", "verifier keys as disclose key gives them, all of one name"));
        else if (map.Text("sample") is "false" && keys.Any(key => key.IsDemonstration))
            map.Refuse("log_keys", new Text("自己的公钥：演示密钥人人可用，不能证明任何内容", "a key of your own: everyone has the demonstration's key, and it proves nothing"));
        return keys;
    }

    private static string? Url(YamlMap map, string key)
    {
        if (map.Text(key) is not { } text || Codecs.Url.Read(text, out _) is not { } fault) return map.Text(key);
        map.Refuse(key, fault);
        return null;
    }

    private static IReadOnlyList<Language> LanguagesOf(YamlMap map)
    {
        var languages = map.Texts("languages");
        if (!languages.All(language => language is "zh" or "en") || languages.Distinct(StringComparer.Ordinal).Count() != languages.Count)
            map.Refuse("languages", new Text("zh 和 en，各至多一次", "zh and en, each at most once"));
        return [.. languages.Select(language => language is "zh" ? Language.Zh : Language.En)];
    }

    private static TimeSpan Offset(YamlMap map, string key)
    {
        if (map.Text(key) is not { } text) return default;
        if (text is ['+' or '-', ..] && TimeSpan.TryParseExact(text[1..], @"hh\:mm", CultureInfo.InvariantCulture, out var offset) && offset <= TimeSpan.FromHours(14)) return text[0] is '-' ? -offset : offset;
        map.Refuse(key, new Text("时差，如 +08:00", "an offset such as +08:00"));
        return default;
    }
}
