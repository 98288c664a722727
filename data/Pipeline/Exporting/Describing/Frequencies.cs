using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Exporting.Describing;

/// <summary>How often a dataset grows, in the vocabulary that catalogues share.</summary>
internal static class Frequencies
{
    private const string Vocabulary = "http://publications.europa.eu/resource/authority/frequency/";

    /// <returns>Null where the words are none of the vocabulary.</returns>
    public static string? UriOf(Text frequency) => Code(frequency) is { } code ? $"{Vocabulary}{code}" : null;

    /// <summary>When the next rows are due.</summary>
    /// <returns>Null where they come as they come.</returns>
    public static DateOnly? Next(Text frequency, DateOnly last) => Code(frequency) switch
    {
        "ANNUAL" => last.AddYears(1),
        "ANNUAL_2" => last.AddMonths(6),
        "QUARTERLY" => last.AddMonths(3),
        "MONTHLY" => last.AddMonths(1),
        "WEEKLY" => last.AddDays(7),
        "DAILY" => last.AddDays(1),
        _ => null,
    };

    private static string? Code(Text frequency) => frequency.En switch
    {
        "yearly" => "ANNUAL",
        "twice a year" => "ANNUAL_2",
        "quarterly" => "QUARTERLY",
        "monthly" => "MONTHLY",
        "weekly" => "WEEKLY",
        "daily" => "DAILY",
        "as needed" => "IRREG",
        "never" => "NEVER",
        _ => null,
    };
}
