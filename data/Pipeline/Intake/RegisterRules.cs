using Disclosure.Model.Dictionary;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;

namespace Disclosure.Pipeline.Intake;

/// <summary>What a register asks of its rows beside its fields: how a permanent id is made, and what a newer row keeps of an older one.</summary>
internal static class RegisterRules
{
    private static readonly string[] Origin = ["source_id", "source_line", "sample"];

    /// <summary>Fills a key that the system assigns. It is made of what a row must have and of what it refers to, so that a correction elsewhere keeps it.</summary>
    /// <returns>A fault when the row says too little.</returns>
    public static Fault? Identify<TRow>(Table<TRow> register, TRow row)
        where TRow : class
    {
        if (register.Key is not [{ Assigned: true } key]) return null;
        var id = row switch
        {
            Enterprise enterprise => SubjectReader.IdOf(enterprise),
            Recognition it => PermanentId.Of(register.Name, it.NameAsListed, Recognitions.Kinds[it.Kind].Name, it.Batch ?? "", it.Year?.ToString() ?? "", it.Sequence?.ToString() ?? "", it.NoticeUrl ?? ""),
            _ => PermanentId.Of(register.Name, [.. register.Fields.Where(field => !field.Assigned && (field.Required || field.Refers is not null)).Select(field => field.Write(row) ?? "")]),
        };
        if (id is null) return new(IssueCodes.NoSubject, null);
        key.Set(row, id);
        return null;
    }

    /// <summary>What is right in form and still worth pointing out.</summary>
    public static Fault? Check<TRow>(TRow row, References references)
        where TRow : class =>
        row is Enterprise { Uscc: { } uscc } && references.Check(Model.Reference.Regions.Table, Uscc.Division(uscc)) is not null
            ? new(IssueCodes.UsccDivision, uscc, ("division", new(Uscc.Division(uscc), Uscc.Division(uscc)))) : null;

    /// <summary>The newer row, with what only the older one says; a name given up stays known.</summary>
    public static TRow Merge<TRow>(Table<TRow> register, TRow older, TRow newer)
        where TRow : class
    {
        foreach (var field in register.Fields)
        {
            if (field.Get(newer) is null) field.Set(newer, field.Get(older));
        }

        return (older, newer) is (Enterprise before, Enterprise after) ? (TRow)(object)Renamed(before, after) : newer;
    }

    /// <summary>Whether two rows say the same, whatever file they come from.</summary>
    public static bool Same<TRow>(Table<TRow> register, TRow one, TRow other)
        where TRow : class =>
        register.Fields.All(field => Origin.Contains(field.Name) || Equals(field.Get(one), field.Get(other)));

    private static Enterprise Renamed(Enterprise older, Enterprise newer)
    {
        var names = new[] { older.Name }.Concat(Names(newer.FormerNames)).Concat(Names(older.FormerNames))
            .Where(name => name != newer.Name).Distinct(StringComparer.Ordinal).ToArray();
        return newer with
        {
            FormerNames = names.Length == 0 ? null : string.Join('；', names),
            Sample = older.Sample && newer.Sample,
        };
    }

    private static string[] Names(string? names) =>
        names?.Split(['；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
