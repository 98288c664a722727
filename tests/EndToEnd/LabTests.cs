using Disclosure.Site.Querying;
using Microsoft.Data.Sqlite;

namespace Disclosure.EndToEnd.Tests;

/// <summary>The examples of the SQL page, over the release that the page is of.</summary>
[Collection(nameof(Demonstration))]
public sealed class LabTests(Demonstration demonstration)
{
    [Fact]
    public async Task Every_example_finds_something_in_the_database_that_can_be_downloaded()
    {
        var page = await demonstration.PageAsync("/lab/");
        var file = Path.Combine(demonstration.Folder, "downloaded.sqlite");
        using (var response = await demonstration.FileAsync(page.GetElementById("lab")!.GetAttribute("data-database")!))
        {
            Assert.Equal("bytes", response.Headers.AcceptRanges.Single()); // the page reads it in parts
            await File.WriteAllBytesAsync(file, await response.Content.ReadAsByteArrayAsync());
        }

        using var database = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        await database.OpenAsync();
        foreach (var example in LabExample.All)
        {
            using var command = database.CreateCommand();
            command.CommandText = example.Sql;
            using var reader = await command.ExecuteReaderAsync();
            var (rows, numbers) = (0, 0);
            for (; await reader.ReadAsync(); rows++) numbers = Math.Max(numbers, Enumerable.Range(1, reader.FieldCount - 1).Count(column => !reader.IsDBNull(column) && reader.GetFieldType(column) != typeof(string)));
            Assert.True(rows > 0, $"{example.Name} finds nothing");
            Assert.True(example.DrawsAs is null || (rows > 1 && numbers > 0), $"{example.Name} has nothing to draw");
        }
    }
}
