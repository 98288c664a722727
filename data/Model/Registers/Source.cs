using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Registers.Source>;

namespace Disclosure.Model.Registers;

/// <summary>A received file, archived write-once under its hash.</summary>
public sealed record Source
{
    /// <summary>Derived from the publisher's folder and the file's hash.</summary>
    public required string Id { get; init; }

    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public required int Bytes { get; init; }

    public required int Rows { get; init; }

    public required string Publisher { get; init; }

    public string? PublisherEn { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public string? NoticeNumber { get; init; }

    public string? NoticeUrl { get; init; }

    public DateOnly? NoticeDate { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public required string Licence { get; init; }

    public string? Note { get; init; }

    public required bool Sample { get; init; }
}

public static class Sources
{
    public static readonly Table<Source> Table = new()
    {
        Title = new("来源文件", "Sources"),
        About = new("收到的每一份文件：谁发布、何时收到、字节数和校验值。每一行已发布数据都指向其中一份。", "Every received file: who published it, when it arrived, its size and hash. Each published row points at one of them."),
        Origin = Origin.System,
        KeyedBy = [nameof(Source.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "来源编号", "Source id", new("永久编号。", "Permanent.")),
            Column(row => row.File, Line, "文件名", "File", new("相对于来源文件夹的路径。", "Path below the sources folder.")),
            Column(row => row.Sha256, Identifier, "SHA-256", "SHA-256", new("收到时的字节的校验值，十六进制小写。", "Of the bytes as received, lower-case hexadecimal.")),
            Value(row => row.Bytes, Count, "字节数", "Bytes"),
            Value(row => row.Rows, Count, "行数", "Rows", new("不含表头。", "Without the heading.")),
            Column(row => row.Publisher, Line, "发布单位", "Publisher", searchable: true),
            Column(row => row.PublisherEn, Line, "发布单位英文名", "Publisher in English"),
            Column(row => row.Title, Line, "标题", "Title", new("官方通知或报送表的名称。", "Name of the official notice or the return."), searchable: true),
            Column(row => row.TitleEn, Line, "英文标题", "Title in English"),
            Column(row => row.NoticeNumber, Line, "文号", "Notice number"),
            Column(row => row.NoticeUrl, Url, "官方网址", "Official address"),
            Value(row => row.NoticeDate, Date, "发布日期", "Notice date"),
            Value(row => row.ReceivedOn, Date, "收到日期", "Received on"),
            Column(row => row.Licence, Line, "许可", "Licence"),
            Column(row => row.Note, Paragraph, "说明", "Note"),
            Value(row => row.Sample, Flag, "示例数据", "Sample data", new("由生成器产生，不是真实企业的数据。", "Made by a generator; not data of a real enterprise."), assigned: true),
        ],
    };
}
