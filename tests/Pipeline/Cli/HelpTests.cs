using Disclosure.Pipeline.Cli;

namespace Disclosure.Pipeline.Tests.Cli;

/// <summary>What a newcomer is taught.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("zh", "常用顺序", "将发布什么")]
    [InlineData("en", "In this order", "what would be published")]
    public async Task Help_gives_the_order_of_the_commands_in_the_language_of_its_reader(string language, string heading, string words)
    {
        var (code, help) = await Run("--help", "--lang", language);
        var order = new[] { "disclose init", "disclose template", "disclose check", "disclose receive", "disclose ingest", "disclose key", "disclose release --dry-run", "disclose verify" }.Select(line => help.IndexOf(line, StringComparison.Ordinal)).ToList();

        Assert.Equal(0, code);
        Assert.Contains(heading, help, StringComparison.Ordinal);
        Assert.Contains(words, help, StringComparison.Ordinal);
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
        Assert.DoesNotContain(" / ", help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_names_an_argument_and_does_not_run_all_that_could_stand_there_together()
    {
        var (_, help) = await Run("--help", "--lang", "en");
        Assert.Contains("history <register> <key>", help, StringComparison.Ordinal);
        Assert.All(help.Split('\n'), line => Assert.InRange(line.Length, 0, 160));
        foreach (var command in new[] { "history", "export", "check" }) Assert.DoesNotContain("audit-listings|", (await Run(command, "--help", "--lang", "en")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_library_s_own_words_in_the_help_are_Chinese_too()
    {
        string[][] all = [[], .. (await CommandsAsync()).Select(command => new[] { command })];
        foreach (var command in all)
        {
            var (_, help) = await Run([.. command, "--help", "--lang", "zh"]);
            Assert.StartsWith("说明:", help, StringComparison.Ordinal);
            foreach (var word in new[] { "Usage:", "Options:", "Arguments:", "[default", "Show " }) Assert.DoesNotContain(word, help, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_fault_of_a_command_is_one_error_with_one_hint()
    {
        using var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(2, await new Application(TextWriter.Null, error, interactive: false).RunAsync(["check", "nowhere.xlsx", "--lang", "zh"], Commands.All));
        Assert.Equal("disclose: 错误: 文件不存在: 'nowhere.xlsx'\ndisclose: 提示: 用 disclose check --help 查看用法和示例\n", error.ToString());
    }

    [Theory]
    [InlineData("zh", "disclose: 错误: 未识别命令或参数“'exprt'”\n", "exprt")]
    [InlineData("zh", "disclose: 错误: 选项“-o”只能给一个值，给了 2 个\n", "template", "-o", "a", "-o", "b")]
    [InlineData("zh", "disclose: 错误: 缺少选项“--name-en”\n", "init", "x", "--park", "a", "--name", "b")]
    [InlineData("en", "disclose: error: Unrecognized command or argument 'exprt'\n", "exprt")]
    public async Task A_command_that_was_not_understood_is_told_in_the_reader_s_language(string language, string expected, params string[] arguments)
    {
        using var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(2, await new Application(TextWriter.Null, error, interactive: false).RunAsync([.. arguments, "--lang", language], Commands.All));
        Assert.Contains(expected, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_has_examples_that_the_program_understands()
    {
        foreach (var command in await CommandsAsync())
        {
            var (code, help) = await Run(command, "--help", "--lang", "en");
            Assert.Equal(0, code);
            Assert.True(help.Contains("Examples:", StringComparison.Ordinal), $"{command} has no example");
        }
    }

    /// <summary>Those that a user is shown.</summary>
    private static async Task<IEnumerable<string>> CommandsAsync()
    {
        var commands = (await Run("suggest", "--", "")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]).ToList();
        Assert.Contains("release", commands);
        return commands;
    }

    private static async Task<(int Code, string Output)> Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await new Application(output, error, interactive: false).RunAsync(arguments, Commands.All);
        return (code, output.ToString());
    }
}
