using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Knowledge.LawDuty>;

namespace Disclosure.Model.Knowledge;

/// <summary>What one document asks, and the register that shows whether it was done.</summary>
public sealed record LawDuty
{
    public required string Id { get; init; }

    public required string LawId { get; init; }

    public string? Clause { get; init; }

    public required string Duty { get; init; }

    public required string DutyEn { get; init; }

    public required string Register { get; init; }
}

public static class LawDuties
{
    public static readonly Table<LawDuty> Table = new()
    {
        Title = new("法定义务", "Duties that laws found"),
        About = new("每部法律法规、政策或标准设定的义务，以及由此公开的数据集。", "The duties that each law, policy or standard founds, and the register in which they are disclosed."),
        Origin = Origin.Reference,
        Source = Citations.Standard("7.1"),
        KeyedBy = [nameof(LawDuty.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Duty id"),
            Column(row => row.LawId, Identifier, "依据", "Law", refers: () => Laws.Table),
            Column(row => row.Clause, Line, "条款", "Clause"),
            Column(row => row.Duty, Paragraph, "义务", "Duty"),
            Column(row => row.DutyEn, Paragraph, "英文义务", "Duty in English"),
            Column(row => row.Register, Identifier, "公开于", "Disclosed in", new("以此公开的数据集。", "The register that discloses it.")),
        ],
    };
}
