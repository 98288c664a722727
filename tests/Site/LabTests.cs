using AngleSharp.Dom;
using Disclosure.Model;
using Disclosure.Site.Querying;
using Disclosure.Site.Tests.Fixture;
using Microsoft.Data.Sqlite;

namespace Disclosure.Site.Tests;

/// <summary>SQL in the browser: what the page says must hold of the database. That it runs is for the tests in a browser to see.</summary>
[Collection(Fixture.Site.Name)]
public sealed class LabTests(PressedSite site)
{
    [Theory]
    [InlineData("/lab/")]
    [InlineData("/en/lab/")]
    public async Task Every_table_and_column_that_the_page_names_is_in_the_database(string page)
    {
        using var document = await site.OpenAsync(page);
        using var database = Open();
        var tables = document.QuerySelectorAll("details[id^='table-']").ToList();
        Assert.Equal(Catalog.Tables.Count, tables.Count);
        foreach (var table in tables)
        {
            var columns = table.QuerySelectorAll("li > code").Select(column => $"\"{column.TextContent}\"").ToList();
            var known = Catalog.Find(table.Id!["table-".Length..])!;
            Assert.Equal(known.Columns.Count, columns.Count);
            using var command = database.CreateCommand();
            command.CommandText = $"SELECT {string.Join(", ", columns)} FROM \"{table.QuerySelector("summary > code")!.TextContent}\"";
            using var reader = await command.ExecuteReaderAsync();
            Assert.Equal(columns.Count, reader.FieldCount);
        }
    }

    [Fact]
    public void Every_example_is_a_statement_that_only_reads()
    {
        using var database = Open();
        foreach (var example in LabExample.All)
        {
            using var command = database.CreateCommand();
            command.CommandText = example.Sql;
            using var reader = command.ExecuteReader();
            Assert.True(reader.FieldCount > 1, example.Name);
        }
    }

    [Fact]
    public async Task Examples_stand_on_the_page_as_they_run()
    {
        using var document = await site.OpenAsync("/en/lab/");
        Assert.Equal(LabExample.All.Select(example => example.Sql), document.QuerySelectorAll("details[id^='example-'] code").Select(code => code.TextContent));
        Assert.Equal(LabExample.All.Select(example => example.Title.En), document.QuerySelectorAll("#lab-example option").Skip(1).Select(option => option.TextContent));
    }

    [Theory]
    [InlineData("/lab/", "下载查询程序")]
    [InlineData("/en/lab/", "downloads the program")]
    public async Task The_page_says_what_a_run_downloads_and_offers_the_database_to_those_without_script(string page, string words)
    {
        using var document = await site.OpenAsync(page);
        Assert.Contains("with-script", document.GetElementById("lab")!.ClassList);
        Assert.Contains(words, document.GetElementById("lab-size")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("5.2 MB", document.GetElementById("lab-size")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/data/latest/disclosure.sqlite", document.QuerySelector("#lab-without a")!.GetAttribute("href"));
        Assert.Equal("/data/1.0.0/disclosure.sqlite", document.GetElementById("lab")!.GetAttribute("data-database"));
    }

    [Fact]
    public void Only_the_script_that_runs_SQLite_may_compile_WebAssembly()
    {
        string Policy(string path) => SiteHosting.Headers.Of(path)["Content-Security-Policy"];
        var worker = Directory.EnumerateFiles(Path.Combine(site.Output, "assets", "lab"), "worker.*.js").Single();
        Assert.Contains("script-src 'self' 'wasm-unsafe-eval';", Policy($"/assets/lab/{Path.GetFileName(worker)}"), StringComparison.Ordinal);
        Assert.All(site.Pages.Append("/assets/site.js").Append("/"), page => Assert.DoesNotContain("unsafe", Policy(page), StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", Policy("/lab/"), StringComparison.Ordinal);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={site.Database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }
}
