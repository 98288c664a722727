using Disclosure.Model.Codecs;
using Disclosure.Model.Issues;

namespace Disclosure.Model.Identifiers;

/// <summary>
/// The unified social credit code, GB 32100-2015: registering department (1), category (1), division of the registrar (6),
/// organisation code by GB 11714 (9), check character (1).
/// </summary>
public static class Uscc
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string Departments = "123456789ANY";

    private static ReadOnlySpan<byte> Weights => [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private static ReadOnlySpan<byte> OrganisationWeights => [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Upper case, full-width characters made half-width, blanks and hyphens removed.</summary>
    public static string Normalise(string text) =>
        string.Concat(HalfWidth.Of(text).Where(c => !char.IsWhiteSpace(c) && c != '-')).ToUpperInvariant();

    /// <summary>Form and both check characters. The division is not looked up: real codes carry ones that no table has.</summary>
    /// <returns>Null when the code is sound.</returns>
    public static Fault? Check(string code)
    {
        if (code.Length != 18) return new(IssueCodes.UsccLength, code);
        for (var i = 0; i < 18; i++)
        {
            if (!Alphabet.Contains(code[i], StringComparison.Ordinal) || (i == 0 && !Departments.Contains(code[0], StringComparison.Ordinal)) || (i is >= 2 and < 8 && !char.IsAsciiDigit(code[i])))
                return new(IssueCodes.UsccCharacter, code, ("position", Same($"{i + 1}")));
        }

        if (OrganisationCheck(code) is var organisation && organisation != code[16]) return new(IssueCodes.UsccOrganisation, code, ("expected", Same($"{organisation}")));
        return CheckCharacter(code) is var check && check != code[17] ? new(IssueCodes.UsccCheckCharacter, code, ("expected", Same($"{check}"))) : null;
    }

    /// <summary>The GB/T 2260 division of the registrar, characters 3 to 8.</summary>
    public static string Division(string code) => code[2..8];

    /// <summary>Completes seventeen characters by the check character of GB 32100.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += Alphabet.IndexOf(code[i], StringComparison.Ordinal) * Weights[i];
        return Alphabet[(31 - (sum % 31)) % 31];
    }

    /// <summary>The check character of the organisation code by GB 11714, from characters 9 to 16.</summary>
    public static char OrganisationCheck(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            var c = code[8 + i];
            sum += (char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10) * OrganisationWeights[i];
        }

        return (11 - (sum % 11)) switch { 10 => 'X', 11 => '0', var digit => (char)('0' + digit) };
    }

    private static Dictionary.Text Same(string text) => new(text, text);
}
