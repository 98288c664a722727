using Disclosure.Model.Dictionary;

namespace Disclosure.Site.Querying;

/// <summary>A question that the lab's page answers with a statement over the release's database. The statement names no park, enterprise or year, so that it fits any release.</summary>
/// <param name="Name">Of its file in <c>Querying/Examples</c>, without the extension.</param>
/// <param name="DrawsAs">The picture that suits its answer, such as <c>line</c>; null where none does.</param>
public sealed record LabExample(string Name, Text Title, string? DrawsAs = null)
{
    /// <summary>In the order of the page.</summary>
    public static IReadOnlyList<LabExample> All { get; } =
    [
        new("emissions-by-year", new("排放量最大的园区历年排放多少，有几家企业报了数？", "How much has the largest emitting park emitted by year, and how many reported?"), "line"),
        new("energy-by-carrier", new("最近一年的能源消费由哪些品种构成？", "Which carriers make up the latest year's energy use?"), "bar"),
        new("largest-emitters", new("排放最多的二十家企业各占多少，累计占多少？", "Who are the twenty largest emitters, and what share is theirs?"), "bar"),
        new("inputs-of-a-figure", new("一个排放总量是由哪些数字、从哪些文件的哪一行算出来的？", "From which figures, files and lines was a total calculated?")),
        new("overdue-audits", new("哪些强制审核已经逾期，逾期多少天？", "Which mandatory audits are overdue, and by how many days?")),
        new("late-filings", new("谁没有按时报送，逾期和迟报各几次？", "Who did not file in time, and how often?")),
        new("targets", new("各项目标最近一次评估达到了没有，差多少？", "Were the targets met at their latest assessment, and by how much?")),
        new("levels-by-year", new("历年各绩效等级有多少家企业？", "How many enterprises are there at each performance level by year?")),
        new("grid-factors", new("各地电力平均排放因子历年相差多大？", "How far apart are the grid's average emission factors, by year?"), "line"),
        new("why-no-value", new("没有数值的地方，原因是什么？", "Where there is no value, why?")),
        new("laws-and-duties", new("哪部法规设定了哪项义务，在哪个数据集公开？", "Which law founds which duty, and which dataset discloses it?")),
        new("changes-with-reasons", new("已发布的数值改动过哪些，为什么？", "Which published values were changed, and why?")),
    ];

    /// <summary>The statement, without the line break at its end.</summary>
    public string Sql { get; } = Read(Name);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(LabExample).Assembly.GetManifestResourceStream($"Querying/Examples/{name}") ?? throw new InvalidOperationException($"there is no example {name}"));
        return reader.ReadToEnd().TrimEnd();
    }
}
