using System.Text;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Releasing.Reasons;

namespace Disclosure.Pipeline.Tests.Releasing;

public sealed class DocumentTests
{
    private const string Command = "REWRITE_GOLDENS=1 dotnet test tests/Pipeline";

    [Fact]
    public void The_page_about_settings_says_what_the_reader_takes() => Compare("settings.md", ShapePage.Write(
        new("设置", "Settings"),
        new("`settings.yml` 说明一个发布单位；未知的键按行号报错。", "`settings.yml` speaks of one publisher. An unknown key is a fault with its line."),
        [Settings.Shape, Shapes.Both], Command));

    [Fact]
    public void The_page_about_corrections_says_what_the_reader_takes()
    {
        var page = new StringBuilder(ShapePage.Write(
            new("更正", "Corrections"),
            new(
                "`corrections.yml` 为已发布的值为何变化提供理由；它本身不改变任何值：先改正来源文件并重新收入，再在此写明原因。规则见 [releases.md](releases.md)。",
                "`corrections.yml` gives the reasons for which published values change. It changes nothing itself: put the source right and ingest it again, then write the reason here. [releases.md](releases.md) has the rules."),
            [CorrectionsFile.Whole, CorrectionsFile.Entry, Shapes.Both], Command));
        page.Append("\n## reason_code\n\n| code | 中文 | English | given by |\n|---|---|---|---|\n");
        foreach (var code in Enum.GetValues<ReasonCode>())
        {
            var label = Releases.ReasonCodes[code];
            page.Append("| `").Append(label.Name).Append("` | ").Append(label.Label.Zh).Append(" | ").Append(label.Label.En).Append(" | ").Append(Reason.OfPersons.Contains(code) ? "a person" : "the system").Append(" |\n");
        }

        Compare("corrections.md", page.ToString());
    }

    private static void Compare(string name, string expected)
    {
        var path = Path.Combine(Repository.Root, "docs", name);
        if (Environment.GetEnvironmentVariable("REWRITE_GOLDENS") == "1" && Environment.GetEnvironmentVariable("CI") != "true") File.WriteAllText(path, expected);
        Assert.True(File.Exists(path) && File.ReadAllText(path) == expected, $"docs/{name} differs from the program: run {Command} and look at the diff");
    }
}
