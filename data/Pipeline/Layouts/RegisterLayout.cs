using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Layouts;

/// <summary>The layout of a file whose columns are a register's own fields.</summary>
internal static class RegisterLayout
{
    /// <summary>Fields by which a row may name its enterprise, beside the permanent id.</summary>
    public static readonly IReadOnlyList<Field> EnterpriseKeys =
    [
        Enterprises.Table[nameof(Enterprise.Uscc)],
        Enterprises.Table[nameof(Enterprise.IdentifierScheme)],
        Enterprises.Table[nameof(Enterprise.Identifier)],
    ];

    /// <summary>What a publisher may hand in; earlier values are kept by intake itself.</summary>
    public static IReadOnlyList<Table> Registers { get; } = [.. Catalog.Tables.Where(table => table.Origin is Origin.Reported && table != FigureRevisions.Table)];

    public static bool PointsAtEnterprise(Table register) => register.Find("enterprise_id") is not null && register != Enterprises.Table;

    /// <summary>Fields that a file may give, those that name an enterprise first.</summary>
    public static IEnumerable<Field> Fields(Table register) =>
        (PointsAtEnterprise(register) ? EnterpriseKeys.Concat(register.Columns) : register.Columns).Where(field => !field.Assigned);

    public static Layout Of(Table register, FileFormat format) => new()
    {
        Format = format,
        Columns = [.. Fields(register).Select(field => Column(field, Needed(register, field)))],
        Blocks = [new(register) { Fields = Fields(register).ToDictionary(field => field.Name, field => Cell.Of(field.Name), StringComparer.Ordinal) }],
    };

    public static SourceColumn Column(Field field, bool required) => new(field.Name, Spellings(field), required) { Title = field.Label };

    /// <summary>The heading of a template.</summary>
    public static string Heading(Field field, Language language) =>
        field.Unit?.Behind(field.Label, language) ?? field.Label.In(language);

    private static List<string> Spellings(Field field)
    {
        List<string> spellings = [field.Name, field.Label.Zh, field.Label.En];
        if (field.Unit is not null) spellings.AddRange([Heading(field, Language.Zh), Heading(field, Language.En)]);
        return spellings;
    }

    private static bool Needed(Table register, Field field) =>
        field.Required && field.Codec.ValueType != typeof(bool) && field.Name != "enterprise_id" && !(register == Figures.Table && field.Name == "unit");
}
