using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;

namespace Disclosure.Model.Knowledge;

/// <summary>A document in force was made under one that is in force too. Otherwise it may live on, but someone must look: it is published with a warning.</summary>
internal sealed record StandsOnItsParent() : RowRule(nameof(Law.ParentId))
{
    private static readonly LawStatus[] Ceased = [LawStatus.Superseded, LawStatus.Repealed, LawStatus.Expired];

    public override Fault? Check<TRow>(Table<TRow> table, TRow row, Func<Table, string, object?> find)
    {
        if (row is not Law { Status: LawStatus.InForce, ParentId: { } id } || find(table, id) is not Law parent || !Ceased.Contains(parent.Status)) return null;
        var day = parent.StatusChangedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Laws.Statuses[parent.Status].Name;
        return new(IssueCodes.ParentCeased, day, ("expected", new(parent.Title, parent.TitleEn ?? parent.Title)));
    }

    public override Text Describe(Table table) => new("现行有效的文件，其上位文件也现行有效（否则提示）", "a document in force was made under one in force (otherwise a warning)");
}

/// <summary>Issued, then effective, then changed in status; and what has ceased says when, and by what it was replaced only if it was.</summary>
internal sealed record DatesInOrder() : RowRule(nameof(Law.Status))
{
    public override Fault? Check<TRow>(Table<TRow> table, TRow row, Func<Table, string, object?> find) => row is not Law law ? null : law switch
    {
        { Effective: { } effective, Issued: { } issued } when string.CompareOrdinal(Iso(effective)[..Math.Min(issued.Length, 10)], issued) < 0 =>
            Misfit(table, nameof(Law.Effective), Iso(effective), nameof(Law.Issued), issued),
        { StatusChangedOn: { } changed, Effective: { } effective } when changed < effective =>
            Misfit(table, nameof(Law.StatusChangedOn), Iso(changed), nameof(Law.Effective), Iso(effective)),
        { Status: LawStatus.Repealed, StatusChangedOn: null } =>
            Misfit(table, nameof(Law.Status), Laws.Statuses[law.Status].Name, nameof(Law.StatusChangedOn), "–"),
        { Status: LawStatus.InForce or LawStatus.NotYetEffective, ReplacedById: { } replacement } =>
            Misfit(table, nameof(Law.Status), Laws.Statuses[law.Status].Name, nameof(Law.ReplacedById), replacement),
        _ => null,
    };

    public override Text Describe(Table table) => new("发布、施行、状态变更的日期依次不早，状态与日期、替代文件相符（否则提示）", "issue, effect and change of status follow in order, and the status fits them and the replacement (otherwise a warning)");

    private static Fault Misfit(Table table, string field, string found, string other, string value)
    {
        var (one, two) = (FieldOf(table, field).Label, FieldOf(table, other).Label);
        return new(IssueCodes.LawDates, found, ("field", one), ("expected", new($"“{two.Zh}” {value}", $"the {two.En}, {value}")));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
