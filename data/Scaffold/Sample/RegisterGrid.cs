using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Scaffold.Sample.Files;

namespace Disclosure.Scaffold.Sample;

/// <summary>Rows of a register as an office writes them: an enterprise by its USCC, nothing that the system assigns.</summary>
internal static class RegisterGrid
{
    private const string EnterpriseId = "enterprise_id";

    private static readonly Dictionary<string, string> UsccOf = Roster.All.ToDictionary(member => member.Id, member => member.Uscc, StringComparer.Ordinal);

    /// <param name="labels">The labels that a clerk picks in a spreadsheet, in place of names and codes.</param>
    public static Grid Of<TRow>(Table<TRow> table, IEnumerable<TRow> rows, bool labels = false)
        where TRow : class
    {
        var fields = table.Fields.Where(field => !field.Assigned).ToList();
        return new([.. fields.Select(field => Heading(field, labels))], [.. rows.Select(row => fields.Select(field => CellOf(field, row, labels)).ToList())]);
    }

    private static string Heading(Field field, bool labels)
    {
        var named = field.Name == EnterpriseId ? Enterprises.Table[nameof(Enterprise.Uscc)] : field;
        return labels ? named.Label.Zh : named.Name;
    }

    private static Cell CellOf<TRow>(Field<TRow> field, TRow row, bool labels)
        where TRow : class => field.Get(row) switch
        {
            null => Cell.Empty,
            decimal number => new Cell.Number(number),
            int number => new Cell.Number(number),
            DateOnly date => new Cell.Date(date),
            bool flag when labels => new Cell.Text(flag ? "是" : "否"),
            Enum when labels => new Cell.Text(field.Codec.Codes!.Find(field.Write(row)!)!.Label.Zh),
            string id when field.Name == EnterpriseId => new Cell.Text(UsccOf[id]),
            _ => new Cell.Text(field.Write(row)!),
        };
}
