using Disclosure.Model.Identifiers;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Model.Tests.Identifiers;

public sealed class UsccTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Vectors = [.. ReferenceFiles.Cells(Path.Combine(Repository.Root, "tests", "Model", "uscc-vectors.csv"))];

    public static TheoryData<string, string, string, string> All
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var row in Vectors) data.Add(row["uscc"], row["expected"], row["normalised"], row["why"]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_code_is_what_the_vectors_say(string uscc, string expected, string normalised, string why)
    {
        var code = Uscc.Normalise(uscc);
        var fault = Uscc.Check(code);
        Assert.True(expected == "invalid" == fault is not null, $"{uscc}: {fault?.Code.Code ?? "valid"}, but {why}");
        if (expected != "invalid") Assert.Equal(normalised, code);
        Assert.Equal(expected == "normalise", expected != "invalid" && code != uscc);
    }

    [Fact]
    public void The_vectors_hold_codes_of_every_kind() =>
        Assert.Equal(["invalid", "normalise", "valid"], Vectors.Select(row => row["expected"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("9111000060003734", "uscc.length")]
    [InlineData("9111000060003734IL", "uscc.character")]
    [InlineData("B1110000600037341L", "uscc.character")]
    [InlineData("911100A0600037341L", "uscc.character")]
    [InlineData("91110000600037342L", "uscc.organisation_check")]
    [InlineData("91110000600037341M", "uscc.check_character")]
    public void What_is_wrong_with_a_code_is_told_apart(string code, string expected) => Assert.Equal(expected, Uscc.Check(code)?.Code.Code);

    [Fact]
    public void One_changed_character_is_always_found()
    {
        var codes = Vectors.Where(row => row["expected"] == "valid").Select(row => row["normalised"]).ToArray();
        Prop.ForAll(Gen.Elements(codes).ToArbitrary(), Gen.Choose(0, 17).ToArbitrary(), Gen.Elements(Alphabet.ToCharArray()).ToArbitrary(), (code, place, character) =>
            code[place] == character || Uscc.Check($"{code[..place]}{character}{code[(place + 1)..]}") is not null).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_mistyped_check_character_is_told_with_the_right_one()
    {
        var issue = Uscc.Check("91110000600037341X")!.At(new("enterprises.csv", 2, "uscc"));
        Assert.Equal("统一社会信用代码“91110000600037341X”的校验码不符，应为 L", issue.Message);
        Assert.Equal("the check character of the unified social credit code \"91110000600037341X\" should be L", issue.MessageEn);
    }
}
