using System.Security.Cryptography;
using System.Text;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>The version of the catalogue of formulas. Calculated figures name it as their source, since no file or line holds them.</summary>
public static class CalculationMethod
{
    /// <summary>One more whenever a formula changes what it gives; <see cref="Source"/>'s hash tells when that is due.</summary>
    public const int Version = 1;

    /// <summary>The start of every version's id.</summary>
    public const string Prefix = "calculation-";

    /// <summary>The source row: its bytes are the catalogue, one line a formula.</summary>
    public static Source Source
    {
        get
        {
            var bytes = Encoding.UTF8.GetBytes(Catalogue());
            return new()
            {
                Id = $"{Prefix}{Version}",
                File = $"{Prefix}{Version}",
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                Bytes = bytes.Length,
                Rows = Formulas.All.Count,
                Publisher = "信息公开系统核算",
                PublisherEn = "Calculated by the disclosure system",
                Title = $"核算方法（第 {Version} 版）",
                TitleEn = $"Method of calculation, version {Version}",
                Licence = "CC-BY-4.0",
                Note = "计算所得的数据不来自文件；其公式、输入数据和因子见“计算过程”。/ Calculated figures come from no file: see the derivations for formula, inputs and factors.",
                Sample = false,
            };
        }
    }

    /// <summary>Whether a figure was calculated, by this version or an earlier one.</summary>
    public static bool IsCalculated(Figure figure) => figure.SourceId.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Code, notation, symbols and source of every formula, tab separated.</summary>
    public static string Catalogue()
    {
        var text = new StringBuilder();
        foreach (var formula in Formulas.All)
        {
            var reads = formula.Operands.Select(operand => $"{operand.Symbol}={operand.Indicator}{(operand.Over is { } over ? $" [{over.Label.En}]" : "")}");
            text.AppendJoin('\t', formula.Code, formula.Notation, string.Join(", ", reads), formula.Each?.Label.En ?? "", $"{formula.Source.Document} {formula.Source.Clause}".TrimEnd()).Append('\n');
        }

        return text.ToString();
    }
}
