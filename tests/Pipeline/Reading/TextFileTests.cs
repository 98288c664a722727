using System.Text;
using Disclosure.Model.Registers;

namespace Disclosure.Pipeline.Tests.Reading;

public sealed class TextFileTests
{
    private const string Chinese = "统一社会信用代码,报告期,电力（电网）（MWh）,原因说明\n91999999000000019D,2024,5,按“表底”抄录\n";

    static TextFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("GB18030", null)]
    [InlineData("utf-8", null)]
    [InlineData("utf-16", null)]
    [InlineData("GB18030", "gb18030")]
    public void A_file_is_read_in_the_encoding_it_was_saved_in(string saved, string? declared)
    {
        using var instance = new TestInstance();
        var encoding = Encoding.GetEncoding(saved);
        Deliver(instance, [.. saved == "utf-16" ? encoding.GetPreamble() : [], .. encoding.GetBytes(Chinese)], declared is null ? "" : $", format: {{ encoding: {declared} }}");

        instance.IngestAll();

        Assert.Equal("按“表底”抄录", Assert.Single(instance.Rows(Figures.Table)).Reason);
    }

    [Fact]
    public void A_declared_encoding_that_does_not_fit_is_told_with_its_line()
    {
        using var instance = new TestInstance();
        Deliver(instance, Encoding.GetEncoding("GB18030").GetBytes("uscc,period,electricity_mwh,reason\n" + $"{TestInstance.FirstUscc},2024,5,抄录\n"), ", format: { encoding: utf-8 }");

        var issue = Assert.Single(instance.Refusal());
        Assert.Equal(("file.wrong_encoding", 2), (issue.Code, issue.Line));
    }

    [Theory]
    [InlineData("", "file.empty", null)]
    [InlineData("uscc,period,electricity_mwh\n", "file.no_rows", null)]
    [InlineData("uscc,period,electricity_mwh\n91999999000000019D,2024,1\0\n", "file.nul_byte", 2)]
    [InlineData("uscc,period,electricty_mwh\n91999999000000019D,2024,1\n", "heading.misspelt", 1)]
    [InlineData("uscc,period,electricity_mwh,本厂自用备注\n91999999000000019D,2024,1,\n", "heading.unknown", 1)]
    [InlineData("uscc,electricity_mwh\n91999999000000019D,1\n", "heading.missing", 1)]
    [InlineData("uscc,period,electricity_mwh,电力（电网）（MWh）\n91999999000000019D,2024,1,2\n", "heading.duplicate", 1)]
    [InlineData("uscc,period\n91999999000000019D,2024\n", "heading.no_value", 1)]
    [InlineData("uscc,period,electricity_mwh\n91999999000000019D,2024,1,7\n", "row.ragged", 2)]
    [InlineData("uscc,period,electricity_mwh,reason\n91999999000000019D,2024,1,a\"b\n", "row.stray_quote", 2)]
    public void What_is_wrong_with_the_shape_of_a_file_is_told(string text, string code, int? line)
    {
        using var instance = new TestInstance();
        Deliver(instance, Encoding.UTF8.GetBytes(text), "");

        Assert.Contains(instance.Refusal(), issue => issue.Code == code && issue.Line == line);
    }

    [Fact]
    public void A_quote_that_is_never_closed_does_not_eat_the_memory()
    {
        using var instance = new TestInstance();
        Deliver(instance, Encoding.UTF8.GetBytes($"uscc,period,electricity_mwh,reason\n{TestInstance.FirstUscc},2024,1,\"" + new string('a', 5_000_000)), "");

        Assert.Equal("file.cell_too_large", Assert.Single(instance.Refusal()).Code);
    }

    [Fact]
    public void The_first_faults_are_shown_and_the_rest_counted()
    {
        using var instance = new TestInstance();
        Deliver(instance, Encoding.UTF8.GetBytes("uscc,period,electricity_mwh\n" + string.Concat(Enumerable.Repeat($"{TestInstance.FirstUscc},2024,x\n", 5_000))), "");

        var file = Assert.Single(instance.Ingest().Files, report => report.Unshown > 0);
        Assert.Equal((200, 4_800), (file.Issues.Count, file.Unshown));
    }

    private static void Deliver(TestInstance instance, byte[] bytes, string how)
    {
        instance.Deliver("returns/2024", "2025-03-01", $"  - {{ file: energy.csv, form: energy{how} }}");
        instance.Write("sources/returns/2024/energy.csv", bytes);
    }
}
