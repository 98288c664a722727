using Disclosure.Model;
using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;

namespace Disclosure.Pipeline.Layouts;

/// <summary>The layout of a register as a release exports it: every field, whoever gave it.</summary>
internal static class ExportLayout
{
    private static readonly string SourceId = Naming.Snake(nameof(Figure.SourceId));

    /// <summary>What is taken from an export; the rest follows from it, or each release writes it anew.</summary>
    public static IReadOnlyList<Table> Registers { get; } =
        [.. Catalog.Tables.Where(table => table.Origin is Origin.Reported or Origin.Reference || table == Sources.Table || table == IssueRegister.Table)];

    public static Layout Of(Table register) => new()
    {
        Format = new() { Encoding = "utf-8" },
        Columns = [.. register.Columns.Select(field => new SourceColumn(field.Name, [field.Name], Required: true))],
        Skip = register == Figures.Table ? [new(SourceId) { StartsWith = CalculationMethod.Prefix }] : [],
        Blocks = [new(register) { Exported = true, Fields = register.Columns.ToDictionary(field => field.Name, field => Cell.Of(field.Name), StringComparer.Ordinal) }],
        MayBeEmpty = true,
    };
}
