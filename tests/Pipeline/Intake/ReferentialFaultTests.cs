using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Intake;

namespace Disclosure.Pipeline.Tests.Intake;

/// <summary>The invented park hands everything in again, with every reference pointing nowhere.</summary>
public sealed class ReferentialFaultTests : IDisposable
{
    private const string Nowhere = "nowhere-at-all";
    private const string UnknownUscc = "91110302600003205F";
    private const string Delivery = "sources/haibin-administration/2025";

    private readonly TestInstance test = new(withEnterprises: false);

    [Fact]
    public void Every_reference_that_leads_nowhere_refuses_its_file_with_line_column_and_hint_and_nothing_stored_is_touched()
    {
        var park = Path.Combine(Repository.Root, "tests", "Pipeline", "SecondPark");
        foreach (var file in Directory.EnumerateFiles(park, "*", SearchOption.AllDirectories))
            test.Write(Path.GetRelativePath(park, file), File.ReadAllBytes(file));
        test.IngestAll();
        var before = Counts();

        var broken = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(park, Delivery), "*.csv"))
        {
            var register = Catalog.Find(Path.GetFileNameWithoutExtension(file))!;
            if (register == Model.Registers.Figures.Table) continue; // its codes are read against the indicators, with messages of their own
            if (Break(register, File.ReadAllLines(file)) is not var (text, columns)) continue;
            test.Write($"{Delivery}-again/{Path.GetFileName(file)}", text);
            broken.Add($"haibin-administration/2025-again/{Path.GetFileName(file)}", columns);
        }

        test.Write($"{Delivery}-again/source.yml", $$"""
            publisher: { zh: 虚构管理委员会, en: Invented administration }
            title: { zh: 虚构报送, en: Invented delivery }
            licence: CC-BY-4.0
            received: 2025-08-01
            files:
            {{string.Join('\n', broken.Keys.Select(file => $"  - {{ file: {Path.GetFileName(file)}, register: {Path.GetFileNameWithoutExtension(file)} }}"))}}
            """);
        var report = test.Ingest();

        Assert.True(broken.Count > 20, $"only {broken.Count} files refer to anything");
        foreach (var (file, columns) in broken)
        {
            var refused = Assert.Single(report.Files, other => other.File == file);
            Assert.Equal(Outcome.Refused, refused.Outcome);
            var issues = refused.Issues.Where(issue => issue.Code == IssueCodes.UnknownReference.Code).ToList();
            Assert.Equal(columns.Order(StringComparer.Ordinal), issues.Select(issue => issue.Column!).Order(StringComparer.Ordinal));
            Assert.All(issues, issue => Assert.Equal(2, issue.Line));
            Assert.All(issues, issue => Assert.All([issue.Message, issue.MessageEn, issue.Hint, issue.HintEn], words => Assert.False(string.IsNullOrEmpty(words))));
        }

        Assert.Equal(before, Counts());
    }

    public void Dispose() => test.Dispose();

    private List<(string Slug, long Rows)> Counts()
    {
        using var store = Store.Working.StoreFile.OpenWorking(test.Instance.WorkingStore);
        return [.. Catalog.Tables.Where(table => table.Origin is Origin.Reported).Select(table => (table.Slug, store.Count(table)))];
    }

    /// <summary>The file with its first row's references broken, and their columns; null where there is none.</summary>
    private static (string Text, string[] Columns)? Break(Table register, string[] lines)
    {
        Assert.DoesNotContain('"', lines[0] + lines[1]);
        var (heading, cells) = (lines[0].Split(','), lines[1].Split(','));
        var broken = new List<string>();
        foreach (var (index, name) in heading.Index())
        {
            var isReference = register.Find(name) is { Refers: not null };
            if (!isReference && !(name == "uscc" && register.Slug != "enterprises")) continue;
            cells[index] = isReference ? Nowhere : UnknownUscc;
            broken.Add(name);
        }

        return broken.Count == 0 ? null : ($"{lines[0]}\n{string.Join(',', cells)}\n", [.. broken]);
    }
}
