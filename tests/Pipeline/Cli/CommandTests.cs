using Disclosure.Model.Registers;
using Disclosure.Pipeline.Cli;

namespace Disclosure.Pipeline.Tests.Cli;

public sealed class CommandTests
{
    [Fact]
    public async Task A_letter_inside_a_number_is_refused_with_its_line_and_field()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2024,124O0\n");

        var (code, messages) = await Run("ingest", "--instance", instance.Folder, "--lang", "en");

        Assert.Equal(1, code);
        Assert.Contains("disclose: error: returns/2024/energy.csv:2: electricity_mwh: \"124O0\" is not a number\ndisclose: hint: write digits with a point for decimals, such as 12400.5\n", messages, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_is_chosen()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2024,124O0\n");

        var (_, messages) = await Run("ingest", "--instance", instance.Folder, "--lang", "zh");

        Assert.Contains("disclose: 错误: returns/2024/energy.csv:2: electricity_mwh: “124O0”不是数字\ndisclose: 提示: 只写数字", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_changes_nothing()
    {
        using var instance = new TestInstance();

        var (code, _) = await Run("check", "--instance", instance.Folder);

        Assert.Equal(0, code);
        Assert.False(Directory.Exists(instance.Instance.WorkFolder));
    }

    [Fact]
    public async Task Check_tells_by_the_headings_what_a_loose_file_is()
    {
        using var instance = new TestInstance();
        instance.Write("loose.csv", $"统一社会信用代码,报告期,取水量（m³）\n{TestInstance.FirstUscc},2024,-5\n");

        var (code, messages) = await Run("check", instance.PathOf("loose.csv"), "--instance", instance.Folder, "--lang", "en");

        Assert.Equal(1, code);
        Assert.Contains("loose.csv:2: 取水量（m³）: -5 m³ is outside the plausible range", messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ingest", "--instance", "/no/such/folder")]
    [InlineData("ingest", "--lang", "fr")]
    [InlineData("template", "nonsense", "-o", "x.xlsx")]
    [InlineData("template", "energy")]
    [InlineData("template", "energy", "-o", "x.pdf")]
    public async Task What_is_not_understood_is_told_and_answered_with_two(params string[] arguments)
    {
        var (code, messages) = await Run(arguments);

        Assert.Equal(2, code);
        Assert.Contains("disclose: ", messages, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_no_instance_stays_as_it_is()
    {
        var folder = Directory.CreateTempSubdirectory("disclosure");

        var (code, messages) = await Run("ingest", "--instance", folder.FullName, "--lang", "en");

        Assert.Equal(2, code);
        Assert.Contains("disclose init makes a new one", messages, StringComparison.Ordinal);
        Assert.Empty(folder.EnumerateFileSystemInfos());
        folder.Delete();
    }

    [Fact]
    public async Task A_store_that_is_no_store_is_answered_with_three()
    {
        using var instance = new TestInstance();
        instance.IngestAll();
        await File.WriteAllTextAsync(instance.Instance.WorkingStore, "this is no database, whatever its name says; it is long enough to be looked at");

        var (code, messages) = await Run("ingest", "--instance", instance.Folder);

        Assert.Equal(3, code);
        Assert.DoesNotContain("   at ", messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("energy.xlsx", "energy")]
    [InlineData("energy.csv", "energy")]
    [InlineData("enterprises.xlsx", "enterprises")]
    public async Task A_template_is_written_and_read_back(string file, string kind)
    {
        using var instance = new TestInstance();
        var path = instance.PathOf(file);

        var (written, _) = await Run("template", kind, "-o", path, "--instance", instance.Folder);
        var (read, messages) = await Run("check", path, "--as", kind, "--instance", instance.Folder, "--lang", "en");

        Assert.Equal((0, 1), (written, read));
        Assert.Contains("the heading is right, and no row is filled in yet", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filled_template_is_taken_in()
    {
        using var instance = new TestInstance();
        var path = instance.PathOf("sources/returns/2024/energy.csv");
        instance.Deliver("returns/2024", "2025-03-01", "  - { file: energy.csv, form: energy }");
        await Run("template", "energy", "-o", path, "--instance", instance.Folder);
        var heading = (await File.ReadAllLinesAsync(path))[0].TrimStart('\uFEFF').Split(',');
        var row = heading.Select(name => name switch { "统一社会信用代码" => TestInstance.FirstUscc, "报告期" => "2024", "天然气（万m³）" => "12.5", _ => "" });
        await File.AppendAllTextAsync(path, string.Join(',', row) + "\r\n");

        instance.IngestAll();

        Assert.Equal(("natural_gas", 12.5m), Assert.Single(instance.Rows(Figures.Table)) is var figure ? (figure.CarrierCode, figure.Value) : default);
    }

    [Theory]
    [InlineData("empty.xlsx", "empty.xlsx: the file is empty\ndisclose: hint: export it again", "empty.xlsx：文件为空\n")]
    [InlineData("cut.xlsx", "cut.xlsx: is no sound XLSX workbook\ndisclose: hint: open it and save it as XLSX again", "cut.xlsx：不是完好的 XLSX 工作簿\n")]
    [InlineData("~$energy.xlsx", "~$energy.xlsx: is what a spreadsheet program leaves beside a workbook while it is open", "~$energy.xlsx：是表格软件打开工作簿时的临时文件")]
    [InlineData("returns", "returns: is a folder where a file is needed\ndisclose: hint: name the files in it", "returns：是文件夹，须给出文件\n")]
    public async Task What_cannot_be_a_return_is_told_why(string name, string english, string chinese)
    {
        using var instance = new TestInstance();
        var path = instance.PathOf(name);
        if (name == "returns") Directory.CreateDirectory(path);
        else
        {
            await Run("template", "energy", "-o", instance.PathOf("energy.xlsx"), "--instance", instance.Folder);
            var whole = await File.ReadAllBytesAsync(instance.PathOf("energy.xlsx"));
            await File.WriteAllBytesAsync(path, name switch { "cut.xlsx" => whole[..(whole.Length / 2)], "empty.xlsx" => [], _ => new byte[165] });
        }

        var (code, messages) = await Run("check", path, "--instance", instance.Folder, "--lang", "en");
        Assert.Equal(2, code);
        Assert.StartsWith($"disclose: error: {english}", messages, StringComparison.Ordinal);
        Assert.StartsWith($"disclose: 错误: {chinese}", (await Run("check", path, "--instance", instance.Folder, "--lang", "zh")).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_spreadsheet_program_leaves_among_the_sources_while_a_workbook_is_open_is_no_return()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2024,1240\n");
        await File.WriteAllBytesAsync(instance.PathOf("sources/returns/2024/~$energy.xlsx"), new byte[165]);
        var (code, messages) = await Run("check", "--instance", instance.Folder, "--lang", "en");
        Assert.Equal(0, code);
        Assert.DoesNotContain("~$", messages, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Messages)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var code = await new Application(output, error, interactive: false).RunAsync(arguments, [CheckCommand.Make, IngestCommand.Make, TemplateCommand.Make]);
        return (code, error.ToString());
    }
}
