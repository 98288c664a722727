using System.Text;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Releasing.Reasons;
using Disclosure.Pipeline.Schemes;

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
    public void The_page_about_schemes_says_what_the_reader_takes() => Compare("schemes.md", ShapePage.Write(
        new("绩效评价方案", "Schemes of performance evaluation"),
        new(
            "`schemes` 文件夹中的每个 .yml 文件是一个方案的一个版本。每个年度都按每个版本计算：适用的版本为正式评价，其他版本仅供比较。缺少数据从不得分；依法不要求或不适用的指标不计入，其权重分给其他指标。",
            "Each .yml file of the folder `schemes` is one version of a scheme. Every year is judged by every version: the one in force, and the others for comparison. Missing data never score; a criterion that is not required or not applicable by law is left out, its weight going to the others."),
        SchemeShapes.All, Command));

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
