using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Cli;

namespace Disclosure.Pipeline.Tests.Cli;

public sealed class ProgressTests : IDisposable
{
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly Clock clock = new();

    public void Dispose() => error.Dispose();

    [Theory]
    [InlineData(Language.En, "[##########----------] 50%  600,000/1,200,000  0:04 left  figures")]
    [InlineData(Language.Zh, "[##########----------] 50%  600,000/1,200,000  还需 0:04  figures")]
    public void A_terminal_shows_a_bar_the_share_and_the_time_left_on_one_line(Language language, string expected)
    {
        var line = Line(interactive: true, language);
        line.Report("figures", 0, 1_200_000, even: true);
        clock.Pass(4);
        line.Report("figures", 600_000, 1_200_000, even: true);
        Assert.Equal(expected, Drawn()[^1]);
        Assert.DoesNotContain('\n', error.ToString());
    }

    [Fact]
    public void A_terminal_is_not_drawn_faster_than_eyes_follow_but_shows_each_new_step_and_its_end()
    {
        var line = Line(interactive: true);
        for (var done = 0; done <= 1000; done++) line.Report("parks", done, 1000, even: true);
        line.Report("figures", 1, 10, even: true);
        Assert.Equal(["0%", "100%", "10%"], Drawn().Select(drawn => drawn.Split(' ')[1]));
    }

    [Fact]
    public void Where_the_whole_is_unknown_there_is_a_count_and_where_steps_differ_there_is_no_time()
    {
        var line = Line(interactive: true);
        line.Report("energy.xlsx", 2_000, null, even: true);
        clock.Pass(5);
        line.Report("exporting", 1, 2, even: false);
        clock.Pass(5);
        line.Report("exporting", 2, 2, even: false);
        Assert.Equal(["2,000  energy.xlsx", "[##########----------] 50%  1/2  exporting", "[####################] 100%  2/2  exporting"], Drawn());
    }

    [Fact]
    public void A_line_never_wraps_though_Chinese_letters_take_two_columns()
    {
        var line = new ProgressLine(error, interactive: true, Language.Zh, clock, () => 20);
        line.Report("一二三四五六七八九十一二三", 5, null, even: true);
        Assert.Equal("5  一二三四五六七八", Drawn()[^1]);
    }

    [Fact]
    public void Elsewhere_a_plain_line_comes_every_ten_seconds_and_quick_work_says_nothing()
    {
        var line = Line(interactive: false);
        for (var second = 0; second < 25; second++)
        {
            line.Report("figures", 100 * second, 2_500, even: true);
            clock.Pass(1);
        }

        Assert.Equal("disclose: figures: 40%  1,000/2,500  0:15 left\ndisclose: figures: 80%  2,000/2,500  0:05 left\n", error.ToString());
    }

    [Fact]
    public void A_message_takes_the_place_of_the_bar()
    {
        var terminal = new Terminal(TextWriter.Null, error, interactive: true, Language.En, clock);
        terminal.Progress("figures", 1, 2);
        terminal.Note(new("完成", "done"));
        Assert.EndsWith("\r\e[Kdisclose: done\n", error.ToString(), StringComparison.Ordinal);
    }

    private ProgressLine Line(bool interactive, Language language = Language.En) => new(error, interactive, language, clock, () => 80);

    private string[] Drawn() => error.ToString().Split("\r\e[K")[1..];

    private sealed class Clock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => now;

        public void Pass(int seconds) => now += seconds;
    }
}
