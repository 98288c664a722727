using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Releasing;
using Disclosure.Pipeline.Releasing.Folders;

namespace Disclosure.Pipeline.Tests.Releasing;

public sealed class ChangeTests(ChangeTests.OneRelease published) : IClassFixture<ChangeTests.OneRelease>, IDisposable
{
    private static readonly string Used = TestPark.Figure("e1", TestPark.Electricity, null).Id;
    private static readonly string Derived = TestPark.Figure("e1", TestPark.Emissions, null).Id;

    private readonly TestPark instance = published.Copy();

    private static string ValueCorrected => Correction($"register: figures, key: {Used}, field: value, expect: \"1000.5\"");

    public void Dispose() => instance.Dispose();

    [Fact]
    public void A_changed_value_without_a_reason_is_refused_and_nothing_published_is_touched()
    {
        instance.Change(store => TestPark.Report(store, "e1", 999m));
        var result = instance.Release("2025-05-01");
        Assert.Equal(ReleaseOutcome.Refused, result.Outcome);
        var issue = Assert.Single(result.Issues); // the calculated figure follows: the one reason to give is that of its input
        Assert.Equal(("correction.needed", $"figures/{Used}", "value", "1000.5"), (issue.Code, issue.File, issue.Column, issue.Found));
        Assert.Contains("e1 · p · electricity · 2024", issue.MessageEn, StringComparison.Ordinal);
        Assert.Contains("“1000.5”变为“999”", issue.Message, StringComparison.Ordinal);
        Assert.Equal("1.0.0", Assert.Single(instance.Releases.Log()).Version.ToString());
        Assert.Empty(ReleaseVerification.All(instance.Releases, TestPark.Trusted, CancellationToken.None));
    }

    [Fact]
    public void A_corrected_value_is_published_with_its_reason_and_the_figures_calculated_from_it_inherit_the_reason()
    {
        instance.Change(store => TestPark.Report(store, "e1", 999m));
        instance.WriteCorrections(ValueCorrected);
        var version = instance.Made("2025-05-01");
        Assert.Equal("1.0.1", version.ToString());
        var changes = instance.Lines(version, "changes.csv").Skip(1).Select(line => string.Join(',', line.Split(',')[1..])).Order(StringComparer.Ordinal);
        Assert.Equal(
            new[]
            {
                $"1.0.1,figures,{Used},value,corrected,1000.5,999,reporting_error,抄错,copied wrongly",
                $"1.0.1,figures,{Derived},value,corrected,530.87,530.07,reporting_error,计算所依据的数据变化：抄错,what it is calculated from changed: copied wrongly",
            }.Order(StringComparer.Ordinal), changes);
    }

    [Fact]
    public void A_value_keeps_the_date_of_the_release_in_which_it_first_stood()
    {
        instance.Change(store => TestPark.Report(store, "e1", 999m));
        instance.WriteCorrections(ValueCorrected);
        instance.Made("2025-05-01");
        instance.Change(store => store.Upsert(Parks.Table, TestPark.Park with { Code = "q" }));
        var version = instance.Made("2025-06-01");
        Assert.Equal("2025-05-01", instance.Row(version, "figures.csv", Used)["published_on"]);
        Assert.Equal("2025-04-01", instance.Row(version, "figures.csv", TestPark.Figure("e2", TestPark.Electricity, null).Id)["published_on"]);
    }

    [Fact]
    public void A_correction_that_expects_another_value_no_longer_fits_and_is_refused_at_its_line()
    {
        instance.Change(store => TestPark.Report(store, "e1", 999m));
        instance.WriteCorrections(ValueCorrected.Replace("1000.5", "1000.6", StringComparison.Ordinal));
        var issue = instance.Release("2025-05-01").Issues[0];
        Assert.Equal(("correction.unexpected_value", "corrections.yml", 2), (issue.Code, issue.File, issue.Line));
        Assert.Contains("\"1000.6\", the published value is \"1000.5\"", issue.MessageEn, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_row_needs_a_reason_and_leaves_a_tombstone_with_it()
    {
        instance.Change(store => store.Insert(Enterprises.Table, TestPark.Enterprise("e3")));
        instance.Made("2025-05-01");
        instance.Change(store => store.Delete(Enterprises.Table, TestPark.Enterprise("e3")));
        var issue = Assert.Single(instance.Release("2025-06-01").Issues);
        Assert.Equal(("correction.needed_to_withdraw", "enterprises/e3"), (issue.Code, issue.File));
        instance.WriteCorrections(Correction("register: enterprises, key: e3").Replace("reporting_error", "duplicate", StringComparison.Ordinal));
        var version = instance.Made("2025-06-01");
        Assert.Equal("1.1.1", version.ToString());
        Assert.EndsWith("1.1.1,enterprises,e3,,withdrawn,,,duplicate,抄错,copied wrongly", instance.Lines(version, "changes.csv").Single(line => line.Contains("1.1.1,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_value_needs_a_reason_even_where_a_status_takes_its_place()
    {
        instance.Change(store => store.Upsert(Figures.Table, TestPark.Figure("e1", TestPark.Electricity, null) with { Status = FigureStatus.Withdrawn }));
        Assert.Equal(("correction.needed", "value"), (instance.Release("2025-05-01").Issues[0].Code, instance.Release("2025-05-01").Issues[0].Column));
    }

    [Fact]
    public void A_value_that_arrives_where_there_was_only_a_status_needs_no_correction()
    {
        instance.Change(store => store.Insert(Figures.Table, TestPark.Figure("e1", TestPark.Electricity, null, 2025)));
        instance.Made("2025-05-01");
        instance.Change(store => store.Upsert(Figures.Table, TestPark.Figure("e1", TestPark.Electricity, 7m, 2025)));
        var version = instance.Made("2025-06-01");
        Assert.Equal("1.2.0", version.ToString());
        Assert.Contains(instance.Lines(version, "changes.csv"), line => line.Contains("1.2.0", StringComparison.Ordinal) && line.Contains(",status,withdrawn,not_due,,new_data,", StringComparison.Ordinal));
    }

    [Fact]
    public void Added_rows_make_a_minor_version_and_are_listed_as_added()
    {
        instance.Change(store => store.Insert(Enterprises.Table, TestPark.Enterprise("e3")));
        var version = instance.Made("2025-05-01");
        Assert.Equal("1.1.0", version.ToString());
        Assert.EndsWith("1.1.0,enterprises,e3,,added,,,,,", Assert.Single(instance.Lines(version, "changes.csv").Skip(1)), StringComparison.Ordinal);
        Assert.Equal(["1.0.0,2025-04-01,,首次发布。,First release.", "1.1.0,2025-05-01,1.0.0,新增 1 项，更正 0 项，撤回 0 项。,\"1 added, 0 corrected, 0 withdrawn.\""], instance.Lines(version, "releases.csv").Skip(1));
    }

    [Fact]
    public void A_code_that_disappears_from_reference_data_makes_a_major_version()
    {
        instance.Change(store => store.Insert(EmissionFactors.Table, TestPark.Grid with { Id = "other" }));
        Assert.Equal("1.1.0", instance.Made("2025-05-01").ToString());
        instance.Change(store => store.Delete(EmissionFactors.Table, TestPark.Grid with { Id = "other" }));
        Assert.Equal("2.0.0", instance.Made("2025-06-01").ToString());
    }

    [Fact]
    public void The_notes_count_what_the_list_of_changes_holds_reference_data_too()
    {
        instance.Change(store => store.Insert(EmissionFactors.Table, TestPark.Grid with { Id = "other" }));
        instance.Made("2025-05-01");
        instance.Change(store => store.Delete(EmissionFactors.Table, TestPark.Grid with { Id = "other" }));
        var version = instance.Made("2025-06-01");
        var changes = instance.Lines(version, "changes.csv").Skip(1).Select(line => line.Split(',')).ToLookup(cells => (Version: cells[1], Kind: cells[5]));
        Assert.Equal((1, 1), (changes[("1.1.0", "added")].Count(), changes[("2.0.0", "withdrawn")].Count()));
        Assert.Equal(
            new[] { "1.1.0", "2.0.0" }.Select(made => $"{changes[(made, "added")].Count()} added, {changes[(made, "corrected")].Count()} corrected, {changes[(made, "withdrawn")].Count()} withdrawn."),
            instance.Lines(version, "releases.csv").Skip(2).Select(line => line.Split('"')[^2]));
    }

    [Fact]
    public void A_newer_factor_explains_itself_and_what_is_calculated_with_it()
    {
        instance.Change(store =>
        {
            store.Upsert(EmissionFactors.Table, TestPark.Grid with { Value = 0.5m });
            TestPark.Report(store, "e1", 1000.5m, factor: 0.5m);
            TestPark.Report(store, "e2", 200m, factor: 0.5m);
        });
        var version = instance.Made("2025-05-01");
        Assert.Equal("1.0.1", version.ToString());
        Assert.Equal(3, instance.Lines(version, "changes.csv").Count(line => line.Contains("reference_updated", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_figure_that_changes_though_nothing_it_is_calculated_from_did_is_refused()
    {
        instance.Change(store => store.Upsert(Figures.Table, TestPark.Figure("e1", TestPark.Emissions, 1m)));
        Assert.Equal($"figures/{Derived}", Assert.Single(instance.Release("2025-05-01").Issues).File);
    }

    [Fact]
    public void A_changed_formula_is_not_explained_by_a_changed_input()
    {
        instance.Change(store => TestPark.Report(store, "e1", 999m, formula: "another"));
        instance.WriteCorrections(ValueCorrected);
        Assert.Equal($"figures/{Derived}", Assert.Single(instance.Release("2025-05-01").Issues).File);
    }

    [Fact]
    public void An_input_that_arrives_explains_what_is_calculated_from_it()
    {
        var total = TestPark.Figure("e1", TestPark.Emissions, 5m, 2030);
        instance.Change(store =>
        {
            store.Insert(Figures.Table, total);
            store.Insert(Derivations.Table, new() { FigureId = total.Id, Formula = "sum", Decimals = 2 });
            store.Insert(Derivations.Inputs, new() { FigureId = total.Id, Position = 1, Symbol = "E", InputId = Derived, Value = 5m, Unit = "tCO2" });
        });
        instance.Made("2025-05-01");
        var late = TestPark.Figure("e2", TestPark.Electricity, 3m, 2030);
        instance.Change(store =>
        {
            store.Insert(Figures.Table, late);
            store.Upsert(Figures.Table, total with { Value = 8m, Reporting = 2 });
            store.Insert(Derivations.Inputs, new() { FigureId = total.Id, Position = 2, Symbol = "E", InputId = late.Id, Value = 3m, Unit = "tCO2" });
        });
        var version = instance.Made("2025-06-01");
        Assert.Contains(instance.Lines(version, "changes.csv"), line => line.Contains($"figures,{total.Id},value,corrected,5,8,new_data,", StringComparison.Ordinal));
    }

    [Fact]
    public void An_input_that_was_there_all_along_does_not_explain()
    {
        instance.Change(store =>
        {
            store.Upsert(Figures.Table, TestPark.Figure("e1", TestPark.Emissions, 1m));
            store.Insert(Derivations.Inputs, new() { FigureId = Derived, Position = 2, Symbol = "E", InputId = TestPark.Figure("e2", TestPark.Electricity, null).Id, Value = 200m, Unit = "MWh" });
        });
        Assert.Equal($"figures/{Derived}", Assert.Single(instance.Release("2025-05-01").Issues).File);
    }

    [Fact]
    public void One_correction_explains_all_that_a_file_restates_and_nothing_else()
    {
        instance.Change(store =>
        {
            TestPark.Report(store, "e1", 999m, source: "s2");
            TestPark.Report(store, "e2", 199m);
        });
        instance.WriteCorrections(Correction("register: figures, source: park/2024/energy-restated.csv").Replace("reporting_error", "restated", StringComparison.Ordinal));
        Assert.Equal($"figures/{TestPark.Figure("e2", TestPark.Electricity, null).Id}", Assert.Single(instance.Release("2025-05-01").Issues).File);
        instance.Change(store => TestPark.Report(store, "e2", 200m));
        var version = instance.Made("2025-05-01");
        Assert.Contains(instance.Lines(version, "changes.csv"), line => line.Contains($"{Used},value,corrected,1000.5,999,restated,抄错", StringComparison.Ordinal));
    }

    [Fact]
    public void A_correction_that_nothing_answers_to_is_pointed_out_until_it_was_used_once()
    {
        instance.WriteCorrections(ValueCorrected);
        instance.Change(store => store.Insert(Enterprises.Table, TestPark.Enterprise("e3")));
        var unused = instance.Release("2025-05-01", dryRun: true);
        Assert.Equal(("correction.unused", 2), (Assert.Single(unused.Issues).Code, unused.Issues[0].Line));
        Assert.Equal(ReleaseOutcome.Possible, unused.Outcome);
        instance.Change(store => TestPark.Report(store, "e1", 999m));
        Assert.Empty(instance.Release("2025-05-01").Issues);
        Assert.Equal(ReleaseOutcome.Unchanged, instance.Release("2025-06-01").Outcome);
        Assert.Empty(instance.Release("2025-06-01").Issues);
    }

    [Fact]
    public void A_row_that_only_moved_in_its_source_makes_a_patch_without_a_published_change()
    {
        instance.Change(store => store.Upsert(Parks.Table, TestPark.Park with { SourceLine = 9 }));
        var version = instance.Made("2025-05-01");
        Assert.Equal("1.0.1", version.ToString());
        Assert.Single(instance.Lines(version, "changes.csv"));
        Assert.Equal("9", instance.Row(version, "parks.csv", "p")["source_line"]);
    }

    [Fact]
    public void Changes_and_releases_of_all_versions_stay_in_their_registers()
    {
        instance.Change(store => store.Insert(Enterprises.Table, TestPark.Enterprise("e3")));
        instance.Made("2025-05-01");
        instance.Change(store => store.Insert(Enterprises.Table, TestPark.Enterprise("e4")));
        var version = instance.Made("2025-06-01");
        Assert.Equal(2, instance.Lines(version, "changes.csv").Length - 1);
        Assert.Equal(["1.0.0", "1.1.0", "1.2.0"], instance.Lines(version, "releases.csv").Skip(1).Select(line => line.Split(',')[0]));
        var manifest = instance.Releases.Manifest(version);
        Assert.Equal(("1.1.0", instance.Releases.Log()[1].ManifestSha256), (manifest.Previous!.Version, manifest.Previous.ManifestSha256));
    }

    [Fact]
    public void A_publisher_that_is_called_otherwise_makes_a_patch()
    {
        instance.WriteSettings("某园区管委会", "另一管委会");
        Assert.Equal("1.0.1", instance.Made("2025-05-01").ToString());
    }

    [Fact]
    public void A_date_before_the_newest_release_is_refused()
    {
        instance.Change(store => store.Insert(Enterprises.Table, TestPark.Enterprise("e3")));
        Assert.Equal("release.date_early", Assert.Single(instance.Release("2025-03-31").Issues).Code);
    }

    [Theory]
    [InlineData("- { register: figure, key: x, reason_code: duplicate, reason: { zh: a, en: b }, reported_by: c }", "settings.bad_value", "register")]
    [InlineData("- { register: parks, key: p, reason_code: new_data, reason: { zh: a, en: b }, reported_by: c }", "settings.bad_value", "reason_code")]
    [InlineData("- { register: parks, key: p, source: s, reason_code: duplicate, reason: { zh: a, en: b }, reported_by: c }", "settings.bad_value", "key")]
    [InlineData("- { register: parks, key: p, field: name, reason_code: duplicate, reason: { zh: a, en: b }, reported_by: c }", "settings.bad_value", "expect")]
    [InlineData("- { register: parks, key: p, field: nam, expect: x, reason_code: duplicate, reason: { zh: a, en: b }, reported_by: c }", "settings.bad_value", "field")]
    [InlineData("- { register: parks, key: p, reason_code: duplicate, reason: { zh: a, en: b } }", "settings.missing_key", null)]
    [InlineData("- { register: parks, key: p, reason_code: duplicate, reason: { zh: a, en: b }, reported_by: c, because: d }", "settings.unknown_key", null)]
    public void A_correction_that_cannot_be_meant_is_refused_with_its_line(string entry, string code, string? column)
    {
        instance.WriteCorrections(entry);
        var issue = Assert.Single(instance.Release("2025-05-01").Issues);
        Assert.Equal((code, "corrections.yml", 2, column), (issue.Code, issue.File, issue.Line, issue.Column));
    }

    private static string Correction(string where) => $"- {{ {where}, reason_code: reporting_error, reason: {{ zh: 抄错, en: copied wrongly }}, reported_by: 企业 }}\n";

    /// <summary>Made once; each test goes on from a copy.</summary>
    public sealed class OneRelease : IDisposable
    {
        private readonly TestPark original = new TestPark().Fill();

        public OneRelease() => original.Made("2025-04-01");

        public TestPark Copy() => original.Copy();

        public void Dispose() => original.Dispose();
    }
}
