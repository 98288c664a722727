using System.IO.Compression;
using System.Security.Cryptography;
using Disclosure.Scaffold.Sample;

namespace Disclosure.Scaffold.Tests;

public sealed class SampleFilesTests
{
    private static IEnumerable<string> Committed =>
        Directory.EnumerateFiles(SampleFolder.Path, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(SampleFolder.Path, path).Replace('\\', '/'));

    [Fact]
    public void The_committed_folder_holds_exactly_what_the_generator_makes() =>
        Assert.Equal(SampleFiles.Make().Select(file => file.Path).Order(StringComparer.Ordinal), Committed.Order(StringComparer.Ordinal));

    [Fact]
    public void Making_the_sample_again_gives_the_committed_bytes() => Assert.All(
        SampleFiles.Make(),
        file => Assert.True(file.Bytes.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(SampleFolder.Path, file.Path))), $"{file.Path} differs: dotnet run --project data/Scaffold -- sample"));

    [Fact]
    public void Each_source_file_names_the_hash_of_what_stands_beside_it()
    {
        foreach (var file in SampleFiles.Make().Where(file => Path.GetExtension(file.Path) is ".csv" or ".xlsx"))
        {
            var source = File.ReadAllText(Path.Combine(SampleFolder.Path, Path.GetDirectoryName(file.Path)!, "source.yml"));
            Assert.Contains($"file: {Path.GetFileName(file.Path)}, ", source, StringComparison.Ordinal);
            Assert.Contains($"sha256: {Convert.ToHexStringLower(SHA256.HashData(file.Bytes))}", source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_source_says_that_it_is_a_sample() => Assert.All(
        Directory.EnumerateFiles(SampleFolder.Path, "source.yml", SearchOption.AllDirectories),
        path => Assert.Contains("\nsample: true\n", File.ReadAllText(path), StringComparison.Ordinal));

    [Fact]
    public void One_file_is_in_GB_18030_and_some_bear_a_byte_order_mark()
    {
        var tables = SampleFiles.Make().Where(file => Path.GetExtension(file.Path) == ".csv").ToList();
        Assert.Equal(["2022/waste.csv"], tables.Where(file => !Table.IsUtf8(file.Bytes)).Select(file => file.Path));
        Assert.Equal(["2022/operation.csv", "2025/process.csv"], tables.Where(file => file.Bytes is [0xEF, 0xBB, 0xBF, ..]).Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.Contains(Table.Read(Path.Combine(SampleFolder.Path, "2022", "waste.csv")), row => row["assurance"] == "企业自报");
    }

    [Fact]
    public void A_workbook_bears_no_trace_of_the_machine_or_the_hour()
    {
        var books = SampleFiles.Make().Where(file => Path.GetExtension(file.Path) == ".xlsx").ToList();
        Assert.Equal(["2024/operation.xlsx", "2025/energy.xlsx", "audits/audit-results.xlsx", "goals/measures.xlsx"], books.Select(file => file.Path));
        foreach (var book in books)
        {
            using var zip = new ZipArchive(new MemoryStream(book.Bytes));
            Assert.NotEmpty(zip.Entries);
            Assert.All(zip.Entries, entry =>
            {
                Assert.Equal(new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), entry.LastWriteTime.DateTime);
                Assert.Equal(entry.Length, entry.CompressedLength);
                Assert.Equal(0, entry.ExternalAttributes);
            });
            Assert.All(CentralHeaders(book.Bytes), at => Assert.Equal(0, book.Bytes[at + 5]));
        }
    }

    /// <summary>The parts are not compressed and hold text, so the signature stands nowhere else.</summary>
    private static List<int> CentralHeaders(byte[] zip)
    {
        var found = Enumerable.Range(0, zip.Length - 4).Where(at => zip.AsSpan(at).StartsWith("PK\u0001\u0002"u8)).ToList();
        Assert.NotEmpty(found);
        return found;
    }
}
