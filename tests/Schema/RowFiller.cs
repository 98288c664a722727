using System.Globalization;
using System.Reflection;
using Disclosure.Model;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Store.Working;

namespace Disclosure.Schema.Tests;

/// <summary>Fills registers that a fixture says nothing of: sound rows out of nothing but the dictionary, each reference resolved, each optional field sometimes absent.</summary>
internal static class RowFiller
{
    private const int Rows = 4;
    private static readonly MethodInfo FillMethod = typeof(RowFiller).GetMethod(nameof(FillOne), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Leaves alone every register that already has a row.</summary>
    public static void Fill(StoreFile store, StoreTransaction transaction)
    {
        var keys = new Dictionary<Table, string[]>();
        foreach (var table in Catalog.Tables)
            keys[table] = (string[])FillMethod.MakeGenericMethod(table.RowType).Invoke(null, [table, store, transaction, keys])!;
    }

    private static string[] FillOne<TRow>(Table<TRow> table, StoreFile store, StoreTransaction transaction, Dictionary<Table, string[]> keys)
        where TRow : class
    {
        if (store.Count(table) > 0) return [.. store.Read(table).Select(table.KeyOf)];
        var made = new List<string>();
        for (var number = 1; number <= Rows; number++)
        {
            var row = Table<TRow>.NewRow();
            foreach (var (index, field) in table.Fields.Index())
            {
                var referred = field.Refers?.Invoke();
                var candidates = referred is null ? null : referred == table ? [.. made] : keys[referred];
                if (!field.Required && ((number + index) % 3 == 0 || candidates is [])) continue;
                var text = candidates is null ? Sample(table, field, number, index) : candidates[(number + index) % candidates.Length];
                if (field.Read(text, row) is { } fault) throw new InvalidOperationException($"{table}.{field}: {text}: {fault.Code.Code}");
            }

            transaction.Insert(table, row);
            made.Add(table.KeyOf(row));
        }

        return [.. made];
    }

    private static string Sample(Table table, Field field, int number, int index) => field.Codec switch
    {
        { Codes: { } codes } => codes.Codes[(number + index) % codes.Codes.Count].Name,
        var codec when codec == Codecs.Identifier || codec == Codecs.Line || codec == Codecs.Paragraph || codec == Codecs.Unlimited =>
            string.Create(CultureInfo.InvariantCulture, $"{table.Name}-{number}{(codec == Codecs.Identifier ? "" : $" {field.Label.Zh}")}"),
        var codec when codec == Codecs.Url => $"https://example.org/{table.Slug}/{number}",
        var codec when codec == Codecs.UnitCode => number % 2 == 0 ? "t" : "m3",
        var codec when codec == Codecs.Year => $"{2020 + number}",
        var codec when codec == Codecs.ReportingPeriod => $"{2020 + number}",
        var codec when codec.ValueType == typeof(DateOnly) => $"202{number}-0{1 + (index % 9)}-1{number}",
        var codec when codec.ValueType == typeof(bool) => (number + index) % 2 == 0 ? "true" : "false",
        var codec when codec.ValueType == typeof(int) => $"{number}",
        var codec when codec.ValueType == typeof(decimal) => $"{number}.{index}5",
        var codec => throw new InvalidOperationException($"no sample for {codec.GetType().Name} of {table}.{field}"),
    };
}
