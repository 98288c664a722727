using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Instances;

namespace Disclosure.Pipeline.Tests.Releasing;

public sealed class SettingsTests : IDisposable
{
    private readonly TestPark instance = new();

    public void Dispose() => instance.Dispose();

    [Fact]
    public void Every_setting_is_read()
    {
        instance.WriteSettings("sample: true", "sample: true\nicp_filing: 京ICP备00000000号\npolice_filing: 京公网安备 11000000000000号\nabout: { zh: 说明, en: About }");
        var settings = Settings.Read(instance.Instance, issue => Assert.Fail(issue.MessageEn))!;
        Assert.Equal(("某园区管委会", "A Park's Committee"), (settings.Publisher.Zh, settings.Publisher.En));
        Assert.Equal([Language.Zh, Language.En], settings.Languages);
        Assert.Equal((TimeSpan.FromHours(8), ReleaseDatePolicy.Today, true), (settings.UtcOffset, settings.ReleaseDate, settings.Sample));
        Assert.Equal(("京ICP备00000000号", "京公网安备 11000000000000号", "About"), (settings.IcpFiling, settings.PoliceFiling, settings.About!.En));
        Assert.Equal("https://park.example/graphql", settings.ApiUrl);
    }

    [Theory]
    [InlineData("licence: CC-BY-4.0", "license: CC-BY-4.0", "settings.unknown_key 4, settings.missing_key 1")]
    [InlineData("site_url: https://park.example/", "site_url: park.example", "cell.not_a_url 6")]
    [InlineData("languages: [zh, en]", "languages: [zh, fr]", "settings.bad_value 9")]
    [InlineData("languages: [zh, en]", "languages: [zh, zh]", "settings.bad_value 9")]
    [InlineData("sample: true", "sample: maybe", "settings.bad_value 10")]
    [InlineData("release_date: today", "release_date: tomorrow", "settings.bad_value 11")]
    [InlineData("utc_offset: \"+08:00\"", "utc_offset: Beijing", "settings.bad_value 12")]
    [InlineData("publisher: { zh: 某园区管委会, en: A Park's Committee }", "publisher: { zh: 某园区管委会 }", "settings.missing_key 1")]
    [InlineData("publisher: { zh: 某园区管委会, en: A Park's Committee }", "publisher: [", "settings.yaml ")]
    [InlineData("log_keys:", "log_keys: [] #", "settings.bad_value 13")]
    [InlineData("log_keys: [\"demonstration", "log_keys: [\"demonstratiom", "settings.bad_value 13")]
    [InlineData("sample: true", "sample: false", "settings.bad_value 13")] // the demonstration's key
    [InlineData("licence: CC-BY-4.0", "licence: \"CC-BY-4.0", "settings.yaml 4")]
    public void A_fault_is_found_with_its_line_and_stops_the_release(string sound, string faulty, string expected)
    {
        instance.WriteSettings(sound, faulty);
        var issues = new List<Issue>();
        Assert.Null(Settings.Read(instance.Instance, issues.Add));
        Assert.Equal(expected, string.Join(", ", issues.Select(issue => $"{issue.Code} {issue.Line}")));
        Assert.All(issues, issue => Assert.Equal("settings.yml", issue.File));
        Assert.Equal(issues.Select(issue => issue.Code), instance.Release("2025-04-01").Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void An_instance_without_settings_says_so()
    {
        File.Delete(instance.Instance.SettingsFile);
        Assert.Equal("settings.missing_file", Assert.Single(instance.Release("2025-04-01").Issues).Code);
    }

    [Fact]
    public void The_demonstration_s_settings_are_sound() =>
        Assert.NotNull(Settings.Read(new(Repository.Data), issue => Assert.Fail(issue.MessageEn)));
}
