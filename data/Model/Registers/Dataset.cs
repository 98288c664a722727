using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Registers.Dataset>;

namespace Disclosure.Model.Registers;

/// <summary>One register of the release, as the catalogue tells of it.</summary>
public sealed record Dataset
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string TitleEn { get; init; }

    public required string About { get; init; }

    public required string AboutEn { get; init; }

    public required Origin Origin { get; init; }

    public required string Frequency { get; init; }

    public required string FrequencyEn { get; init; }

    public required string Licence { get; init; }

    public required int Rows { get; init; }

    /// <summary>The newest release in which a row came, changed or went.</summary>
    public required string ChangedIn { get; init; }

    public required DateOnly ChangedOn { get; init; }
}

public static class Datasets
{
    public static readonly CodeList<Origin> Origins = new(
        (Origin.Reported, "收到的报表和名录", "Received returns and lists"),
        (Origin.Reference, "参考数据，逐行注明依据", "Reference data, every line cited"),
        (Origin.Calculated, "由其他数据集计算得出", "Calculated from other datasets"),
        (Origin.System, "系统记录", "Recorded by the system"));

    /// <summary>What the dictionary says of a register, with what a release counted.</summary>
    public static Dataset Of(Table table, long rows, string changedIn, DateOnly changedOn) => new()
    {
        Slug = table.Slug,
        Title = table.Title.Zh,
        TitleEn = table.Title.En,
        About = table.About.Zh,
        AboutEn = table.About.En,
        Origin = table.Origin,
        Frequency = table.Frequency.Zh,
        FrequencyEn = table.Frequency.En,
        Licence = table.Licence,
        Rows = checked((int)rows),
        ChangedIn = changedIn,
        ChangedOn = changedOn,
    };

    public static readonly Table<Dataset> Table = new()
    {
        Title = new("数据集", "Datasets"),
        About = new("本次发布的全部数据集：行数、更新频率、许可和最近一次变化。", "Every dataset of the release: rows, frequency, licence and when it last changed."),
        Origin = Origin.System,
        KeyedBy = [nameof(Dataset.Slug)],
        Fields =
        [
            Column(row => row.Slug, Identifier, "名称", "Slug", new("文件名和网址中的名称，永久不变。", "Its name in files and addresses; permanent.")),
            Column(row => row.Title, Line, "标题", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文标题", "Title in English", searchable: true),
            Column(row => row.About, Paragraph, "说明", "About"),
            Column(row => row.AboutEn, Paragraph, "英文说明", "About, in English"),
            Value(row => row.Origin, Code(Origins), "来源", "Origin"),
            Column(row => row.Frequency, Line, "更新频率", "Frequency"),
            Column(row => row.FrequencyEn, Line, "英文更新频率", "Frequency in English"),
            Column(row => row.Licence, Identifier, "许可", "Licence"),
            Value(row => row.Rows, Count, "行数", "Rows"),
            Column(row => row.ChangedIn, Identifier, "最近变化版本", "Changed in", new("最近一次有行新增、更正或撤回的版本。", "The newest release in which a row came, changed or went.")),
            Value(row => row.ChangedOn, Date, "最近变化日期", "Changed on"),
        ],
    };
}
