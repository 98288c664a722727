using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Known = Disclosure.Model.Codecs.Codecs;

namespace Disclosure.Model.Tests.Codecs;

/// <summary>Each way in which a cell goes wrong, with what its reporter is told.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData("124O0", "cell.not_a_number", "“124O0”不是数字", "\"124O0\" is not a number")]
    [InlineData("-", "cell.not_a_number", "“-”不是数字", "\"-\" is not a number")]
    [InlineData("12,5", "cell.not_a_number", "“12,5”不是数字", "\"12,5\" is not a number")]
    [InlineData("1.234,5", "cell.not_a_number", "“1.234,5”不是数字", "\"1.234,5\" is not a number")]
    [InlineData("1e400", "cell.not_a_number", "“1e400”不是数字", "\"1e400\" is not a number")]
    [InlineData("１２．５", "cell.full_width", "“１２．５”含全角字符", "\"１２．５\" has full-width characters")]
    [InlineData("1,234.5", "cell.thousands_separator", "“1,234.5”含千位分隔符", "\"1,234.5\" has thousands separators")]
    [InlineData("12 345 678", "cell.thousands_separator", "“12 345 678”含千位分隔符", "\"12 345 678\" has thousands separators")]
    [InlineData("1.5万", "cell.unit_in_value", "“1.5万”在数值中写了单位或数量级", "\"1.5万\" carries a unit or a magnitude word")]
    [InlineData("12 t", "cell.unit_in_value", "“12 t”在数值中写了单位或数量级", "\"12 t\" carries a unit or a magnitude word")]
    [InlineData("85%", "cell.unit_in_value", "“85%”在数值中写了单位或数量级", "\"85%\" carries a unit or a magnitude word")]
    [InlineData("1234567890123456", "cell.too_many_digits", "“1234567890123456”的有效数字超过 15 位", "\"1234567890123456\" has more than 15 significant digits")]
    [InlineData("1.00000000000000000000000000000000001", "cell.too_many_digits", "“1.00000000000000000000000000000000001”的有效数字超过 15 位", "\"1.00000000000000000000000000000000001\" has more than 15 significant digits")]
    public void A_number(string text, string code, string zh, string en) => Refuses(Known.Number, text, code, zh, en);

    [Theory]
    [InlineData("1e-40")]
    [InlineData("0.000000000000000000000000000000001")]
    public void A_number_too_small_to_be_kept_is_not_taken_for_zero(string text) => Assert.Equal("cell.out_of_range", Known.Number.Read(text, out _)?.Code.Code);

    [Theory]
    [InlineData("1e5", "100000")]
    [InlineData("+7", "7")]
    [InlineData("-0", "0")]
    [InlineData("007.500", "7.5")]
    [InlineData("123456789012345000000", "123456789012345000000")]
    [InlineData("0.000000123456789012345", "0.000000123456789012345")]
    public void What_spreadsheets_write_for_a_number_is_taken(string text, string canonical)
    {
        Assert.Null(Known.Number.Read(text, out var value));
        Assert.Equal(canonical, Known.Number.Write(value));
    }

    [Fact]
    public void A_hint_shows_the_number_as_it_should_be_written()
    {
        Assert.Equal("切换到半角输入，写作 12.5", Issue(Known.Number, "１２．５").Hint);
        Assert.Equal("leave the separators out: 1234.5", Issue(Known.Number, "1,234.5").HintEn);
    }

    [Theory]
    [InlineData("-91", "-91 超出范围 -90 … 90", "-91 is outside -90 … 90")]
    [InlineData("90.0001", "90.0001 超出范围 -90 … 90", "90.0001 is outside -90 … 90")]
    public void A_number_out_of_its_range(string text, string zh, string en) => Refuses(Known.Latitude, text, "cell.out_of_range", zh, en);

    [Theory]
    [InlineData("12.5", "cell.not_an_integer", "“12.5”不是整数", "\"12.5\" is not a whole number")]
    [InlineData("twelve", "cell.not_an_integer", "“twelve”不是整数", "\"twelve\" is not a whole number")]
    [InlineData("1,200", "cell.thousands_separator", "“1,200”含千位分隔符", "\"1,200\" has thousands separators")]
    [InlineData("-1", "cell.out_of_range", "-1 超出范围 0 … 2147483647", "-1 is outside 0 … 2147483647")]
    [InlineData("99999999999", "cell.out_of_range", "99999999999 超出范围 0 … 2147483647", "99999999999 is outside 0 … 2147483647")]
    public void A_count(string text, string code, string zh, string en) => Refuses(Known.Count, text, code, zh, en);

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("03/15/2024")]
    [InlineData("15.03.2024")]
    [InlineData("2024-03")]
    [InlineData("45000")]
    public void A_date(string text) => Refuses(Known.Date, text, "cell.not_a_date", $"“{text}”不是日期", $"\"{text}\" is not a date");

    [Theory]
    [InlineData("2024/3/5")]
    [InlineData("2024年3月5日")]
    [InlineData("2024.3.5")]
    [InlineData("2024-3-5")]
    public void Dates_as_clerks_write_them(string text)
    {
        Assert.Null(Known.Date.Read(text, out var date));
        Assert.Equal("2024-03-05", Known.Date.Write(date));
    }

    [Theory]
    [InlineData("24")]
    [InlineData("1899")]
    [InlineData("2201")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2024-Q5")]
    [InlineData("2024--Q1")]
    [InlineData("2024-")]
    [InlineData("2024-03年")]
    [InlineData("2024-3")]
    [InlineData("2024-0３")]
    [InlineData("2024 Q1")]
    public void A_period(string text) => Refuses(Known.ReportingPeriod, text, "cell.not_a_period", $"“{text}”不是报告期", $"\"{text}\" is not a period");

    [Fact]
    public void A_flag() => Refuses(Known.Flag, "maybe", "cell.not_a_boolean", "“maybe”既不是“是”也不是“否”", "\"maybe\" is neither true nor false");

    [Fact]
    public void A_code()
    {
        Refuses(Known.Code(Figures.Assurances), "verified", "cell.not_a_code", "“verified”不在代码表 Assurance 中", "\"verified\" is not in the code list Assurance");
        Assert.Equal("codes to choose from: declared, third_party_verified, regulator_checked", Issue(Known.Code(Figures.Assurances), "verified").HintEn);
        Assert.StartsWith("可用代码：declared（企业自报）、", Issue(Known.Code(Figures.Assurances), "verified").Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit() => Refuses(Known.UnitCode, "bushel", "cell.not_a_code", "“bushel”不在代码表 计量单位 中", "\"bushel\" is not in the code list units");

    [Theory]
    [InlineData("吨", "t")]
    [InlineData("10⁴ m³", "10k_m3")]
    [InlineData("MWh", "MWh")]
    public void A_unit_by_its_symbol_or_its_Chinese_name(string text, string code)
    {
        Assert.Null(Known.UnitCode.Read(text, out var value));
        Assert.Equal(code, value);
    }

    [Theory]
    [InlineData("www.example.cn")]
    [InlineData("ftp://example.cn/x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://example.cn/a b")]
    public void An_address(string text) => Refuses(Known.Url, text, "cell.not_a_url", $"“{text}”不是网址", $"\"{text}\" is not a web address");

    [Fact]
    public void A_text_too_long() =>
        Refuses(Known.Line, new string('长', 201), "cell.too_long", "文本有 201 个字符，上限为 200", "the text has 201 characters, at most 200 are taken");

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("a\u0007b")]
    [InlineData("a\uFFFDb")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u200Bb")]
    public void A_text_with_what_cannot_be_seen(string text) => Assert.Equal("cell.control_character", Known.Line.Read(text, out _)?.Code.Code);

    [Fact]
    public void Line_ends_of_any_system_become_one()
    {
        Assert.Null(Known.Paragraph.Read("一\r\n二\n三", out var text));
        Assert.Equal("一\n二\n三", text);
    }

    [Fact]
    public void An_empty_cell_is_absent_and_a_fault_only_where_a_value_is_required()
    {
        var row = Table<Park>.NewRow();
        Assert.Equal("cell.required", Parks.Table[nameof(Park.Code)].Read("  ", row)?.Code.Code);
        Assert.Null(Parks.Table[nameof(Park.AreaKm2)].Read("\u3000", row));
        Assert.Null(Parks.Table[nameof(Park.AreaKm2)].Write(row));
    }

    [Fact]
    public void What_a_cell_holds_never_becomes_part_of_the_template()
    {
        var issue = Issue(Known.Code(Figures.Assurances), "{expected}");
        Assert.Equal("\"{expected}\" is not in the code list Assurance", issue.MessageEn);
    }

    private static Issue Issue<T>(Codec<T> codec, string text)
        where T : notnull => codec.Read(text, out _)!.At(new("energy.csv", 17, "electricity_mwh"));

    private static void Refuses<T>(Codec<T> codec, string text, string code, string zh, string en)
        where T : notnull
    {
        var issue = Issue(codec, text);
        Assert.Equal((code, zh, en), (issue.Code, issue.Message, issue.MessageEn));
        Assert.DoesNotContain('{', issue.Hint + issue.HintEn + issue.Message + issue.MessageEn);
    }
}
