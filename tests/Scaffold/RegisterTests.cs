using Disclosure.Model;
using Disclosure.Model.Registers;

namespace Disclosure.Scaffold.Tests;

/// <summary>The registers beside the returns: whatever can happen in a park happens in the sample.</summary>
public sealed class RegisterTests
{
    /// <summary>Rows by register, each by the field's name, codes in place of labels.</summary>
    private static readonly Dictionary<string, List<IReadOnlyDictionary<string, string>>> Rows =
        new[] { "reports", "audits", "filings", "goals", "management", "support", "exchange" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SampleFolder.Path, folder)))
            .Where(path => Path.GetExtension(path) is ".csv" or ".xlsx")
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => Canonical(Catalog.Find(Path.GetFileNameWithoutExtension(path))!, Table.Read(path)), StringComparer.Ordinal);

    [Theory]
    [InlineData("audit-listings", 25)]
    [InlineData("audit-results", 20)]
    [InlineData("rectifications", 14)]
    [InlineData("compliance-evaluations", 18)]
    [InlineData("reports", 32)]
    [InlineData("targets", 19)]
    [InlineData("measures", 22)]
    [InlineData("waste-offers", 13)]
    [InlineData("waste-wants", 11)]
    [InlineData("questions", 8)]
    public void A_register_has_so_many_rows(string register, int rows) => Assert.Equal(rows, Rows[register].Count);

    [Theory]
    [InlineData("audit-listings", "kind")]
    [InlineData("audit-listings", "reason")]
    [InlineData("rectifications", "origin")]
    [InlineData("rectifications", "recheck")]
    [InlineData("compliance-evaluations", "verdict")]
    [InlineData("reports", "kind")]
    [InlineData("targets", "category")]
    [InlineData("measures", "field")]
    [InlineData("improvements", "outcome")]
    [InlineData("certifications", "kind")]
    [InlineData("admission-list", "class")]
    [InlineData("admissions", "kind")]
    [InlineData("admissions", "decision")]
    [InlineData("credit-listings", "kind")]
    [InlineData("funding", "status")]
    [InlineData("records", "kind")]
    [InlineData("records", "mechanism")]
    [InlineData("records", "public_level")]
    [InlineData("questions", "kind")]
    [InlineData("patents", "kind")]
    [InlineData("technologies", "stage")]
    [InlineData("service-providers", "kind")]
    [InlineData("green-buildings", "standard")]
    [InlineData("green-buildings", "stage")]
    [InlineData("infrastructure", "kind")]
    [InlineData("infrastructure", "status")]
    [InlineData("waste-offers", "form")]
    [InlineData("waste-offers", "frequency")]
    [InlineData("events", "kind")]
    [InlineData("events", "audience")]
    public void Every_code_of_a_list_occurs(string register, string field) => Assert.Equal(
        Catalog.Find(register)!.Find(field)!.Codec.Codes!.Codes.Select(code => code.Name).Order(StringComparer.Ordinal),
        Rows[register].Select(row => row[field]).Where(code => code.Length > 0).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_outcome_of_an_audit_occurs_as_assessment_or_acceptance() =>
        Assert.Equal(4, Rows["audit-results"].SelectMany(row => new[] { row["assessment"], row["acceptance"] }).Where(outcome => outcome.Length > 0).Distinct().Count());

    [Fact]
    public void A_listing_rests_on_a_law_that_was_in_force_on_its_day()
    {
        var laws = Table.Read(Path.Combine(Repository.Reference, "laws.csv")).ToDictionary(law => law["id"], StringComparer.Ordinal);
        Assert.All(Rows["audit-listings"], row =>
        {
            var law = laws[row["law_id"]];
            Assert.True(string.CompareOrdinal(law["effective"], row["listed_on"]) <= 0, $"{row["id"]}: {law["title"]} from {law["effective"]}");
            if (law["status"] != "in_force") Assert.True(string.CompareOrdinal(law["status_changed_on"], row["listed_on"]) > 0, $"{row["id"]}: {law["title"]} until {law["status_changed_on"]}");
        });
    }

    [Fact]
    public void Filings_come_in_time_late_with_a_reason_restated_on_the_leap_day_and_from_whoever_need_not()
    {
        var filings = Rows["filings"];
        Assert.Equal(["carbon-report", "energy-report", "environmental-disclosure", "interim-disclosure"], filings.Select(row => row["rule_id"]).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(filings, row => row["filed_on"] == "2024-02-29");
        Assert.Single(filings, row => row["restated"] == "true");
        Assert.InRange(filings.Count(row => row["late_reason"].Length > 0), 4, 10);
        Assert.Contains(filings, row => row["rule_id"] == "environmental-disclosure" && !Discloses(row["uscc"]));
        Assert.Single(FiledReturn.Enterprises.Keys.Where(Discloses), uscc => !filings.Any(row => (row["rule_id"], row["period"], row["uscc"]) == ("environmental-disclosure", "2025", uscc)));
    }

    [Fact]
    public void Whoever_left_the_park_is_on_record_with_a_decision_before_it_left()
    {
        var exits = Rows["admissions"].Where(row => row["kind"] == "exit").ToDictionary(row => row["uscc"], row => row["decided_on"], StringComparer.Ordinal);
        var left = FiledReturn.Enterprises.Values.Where(row => row["exited"].Length > 0).ToList();
        Assert.Equal(left.Select(row => row["uscc"]).Order(StringComparer.Ordinal), exits.Keys.Order(StringComparer.Ordinal));
        Assert.All(left, row => Assert.True(string.CompareOrdinal(exits[row["uscc"]], row["exited"]) <= 0));
    }

    [Fact]
    public void Nothing_happened_after_the_files_were_received_except_what_is_planned()
    {
        string[] ahead = ["due_on", "valid_to", "until", "action_due", "available_to", "wanted_to", "permit_to", "qualification_to", "extended_to", "start_on"];
        foreach (var (register, rows) in Rows)
        {
            var days = Catalog.Find(register)!.Columns.Where(field => !field.Assigned && field.Codec.ValueType == typeof(DateOnly) && !ahead.Contains(field.Name)).Select(field => field.Name).ToList();
            Assert.All(rows, row => Assert.All(days, day => Assert.True(string.CompareOrdinal(row[day], "2026-11-20") < 0, $"{register}: {day} {row[day]}")));
        }
    }

    [Fact]
    public void Ids_are_unique_and_say_that_they_are_of_the_sample() => Assert.All(Rows.Where(pair => pair.Key != "recognitions"), pair =>
    {
        Assert.Equal(pair.Value.Count, pair.Value.Select(row => row["id"]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(pair.Value, row => Assert.StartsWith("sp-", row["id"], StringComparison.Ordinal));
    });

    [Fact]
    public void Training_materials_point_at_articles_that_exist_in_both_languages() => Assert.All(
        Rows["training-materials"].Select(row => row["article"]).Where(article => article.Length > 0),
        article => Assert.All(["zh", "en"], language => Assert.True(File.Exists(Path.Combine(Repository.Root, "content", "guides", $"{article}.{language}.md")), article)));

    private static bool Discloses(string uscc) => FiledReturn.Enterprises[uscc]["mandatory_discloser"] == "true";

    private static List<IReadOnlyDictionary<string, string>> Canonical(Disclosure.Model.Dictionary.Table register, IEnumerable<IReadOnlyDictionary<string, string>> rows) =>
        [.. rows.Select(row => row.ToDictionary(cell => Heading(register, cell.Key), cell => CodeOf(register, cell.Key, cell.Value), StringComparer.Ordinal))];

    private static string Heading(Disclosure.Model.Dictionary.Table register, string heading) =>
        heading == Enterprises.Table[nameof(Enterprise.Uscc)].Label.Zh ? "uscc" : register.Columns.FirstOrDefault(field => field.Label.Zh == heading)?.Name ?? heading;

    private static string CodeOf(Disclosure.Model.Dictionary.Table register, string heading, string cell) =>
        register.Find(Heading(register, heading))?.Codec.Codes?.Codes.FirstOrDefault(code => code.Label.Zh == cell)?.Name ?? cell;
}
