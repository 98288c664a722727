using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Intake;

namespace Disclosure.Pipeline.Tests.Layouts;

/// <summary>Registers of other countries, taken by a mapping file and no code.</summary>
public sealed class FacilityTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "Pipeline", "Facilities");

    /// <summary>The whole files, where they lie beside the repository.</summary>
    private static string Whole(string file) => Path.Combine(Repository.Root, "..", "shared", "data", "facilities", file);

    [Fact]
    public void Facilities_of_the_greenhouse_gas_reporting_program_are_taken()
    {
        using var instance = Take("us-ghgrp.yml", "us-ghgrp.csv");

        var figures = instance.Rows(Figures.Table);
        Assert.Contains(figures, figure => figure is { IndicatorCode: "reported_direct_emissions", Value: -1196.25m, Period.Year: 2015 });
        var renamed = instance.Rows(Enterprises.Table).Single(row => row.Identifier == "1001919");
        Assert.Equal(("AHN Heartland Ingredients", "Ajinomoto Animal Nutrition North America, Inc.；AJINOMOTO HEARTLAND, INC."), (renamed.Name, renamed.FormerNames));
        var excluded = Assert.Single(instance.Rows(IssueRegister.Table), issue => issue.Excluded);
        Assert.Equal(("cell.control_character", Severity.Warning), (excluded.Code, excluded.Severity));
        Assert.All(figures, figure => Assert.Equal(Assurance.RegulatorChecked, figure.Assurance));
    }

    [Fact]
    public void Factories_with_years_of_another_calendar_and_cut_codes_are_taken()
    {
        using var instance = Take("tw-factories.yml", "tw-factories.csv");

        var factories = instance.Rows(Enterprises.Table);
        Assert.All(factories, row => Assert.Matches("^[0-9]{8}-[0-9A-Z]{4}$", row.Identifier!));
        Assert.Contains(factories, row => row.Identifier!.StartsWith('0'));
        var figures = instance.Rows(Figures.Table);
        Assert.All(figures, figure => Assert.InRange(figure.Year, 2000, 2022));
        Assert.Contains(figures, figure => figure is { Provisional: true, Assurance: Assurance.Declared });
        Assert.Contains(figures, figure => figure is { IndicatorCode: "reported_indirect_emissions", Value: 17366.7953m, Year: 2022 });
    }

    [Fact]
    public void A_narrow_table_with_decimal_commas_and_kilograms_becomes_tonnes()
    {
        using var instance = Take("releases-by-substance.yml", "releases-by-substance.csv");

        var figures = instance.Rows(Figures.Table).OrderBy(figure => figure.SourceLine).ToList();
        Assert.Equal([1234.5675m, 0.98025m, null, 1301.2m], figures.Select(figure => figure.Value));
        Assert.All(figures, figure => Assert.Equal("t", figure.Unit));
        Assert.Equal(["co2", "nox", "ch4", "co2"], figures.Select(figure => figure.GasCode));
        Assert.Equal((FigureStatus.Confidential, "§ 9 UIG"), (figures[2].Status!.Value, figures[2].Reason!));
        Assert.Equal(new DateOnly(2023, 4, 2), figures[2].ReportedOn);
        var foundry = instance.Rows(Enterprises.Table).Single(row => row.Identifier == "A-001");
        Assert.Equal(("Gießerei Süd GmbH", "Gießerei Süd", "Hüttenweg 1, Köln"), (foundry.Name, foundry.FormerNames, foundry.Address));
    }

    [Fact]
    public void A_table_with_a_preamble_a_footer_and_thousands_of_tonnes_is_taken()
    {
        using var instance = Take("plants-by-year.yml", "plants-by-year.tsv");

        var figures = instance.Rows(Figures.Table);
        Assert.Equal(10, figures.Count);
        Assert.Equal(1_250_500m, figures.Single(figure => figure is { Year: 2021, GasCode: "co2" }).Value);
        Assert.Equal(4, figures.Min(figure => figure.SourceLine));
        Assert.Equal("P0012", instance.Rows(Enterprises.Table).Single(row => row.Address == "千葉県").Identifier);
        Assert.Contains(figures, figure => figure is { GasCode: "sf6", Value: 900m });
    }

    [Fact]
    public void The_whole_files_are_taken_where_they_lie_beside_the_repository()
    {
        if (!File.Exists(Whole("us_ghgrp_facility_year_2010_2021.csv")))
        {
            Assert.False(Directory.Exists(Path.Combine(Repository.Root, "..", "shared", "data", "facilities")), "the folder of facilities is there, but not the file");
            return;
        }

        using var instance = new TestInstance(withEnterprises: false);
        Deliver(instance, "us-ghgrp.yml", Whole("us_ghgrp_facility_year_2010_2021.csv"));
        Deliver(instance, "tw-factories.yml", Whole("tw_ghg_p_01_2022_raw.csv"));

        var report = instance.IngestAll();

        Assert.Equal([3_140, 81_290], report.Files.Select(file => file.Rows).Order());
        Assert.Equal(7, report.Files.Sum(file => file.Excluded));
    }

    private static TestInstance Take(string layout, string file)
    {
        var instance = new TestInstance(withEnterprises: false);
        Deliver(instance, layout, Path.Combine(Folder, file));
        Assert.All(instance.IngestAll().Files, taken => Assert.Equal(Outcome.Taken, taken.Outcome));
        return instance;
    }

    private static void Deliver(TestInstance instance, string layout, string path)
    {
        var folder = $"foreign-{Path.GetFileNameWithoutExtension(layout)}/2022";
        instance.Deliver(folder, "2023-01-01", $"  - {{ file: {Path.GetFileName(path)}, layout: {layout} }}");
        instance.Write($"sources/{folder}/{layout}", File.ReadAllBytes(Path.Combine(Folder, layout)));
        instance.Write($"sources/{folder}/{Path.GetFileName(path)}", File.ReadAllBytes(path));
    }
}
