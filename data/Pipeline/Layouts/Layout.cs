using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Layouts;

/// <summary>How one file's columns become rows of registers. Registers, forms and mapping files all end up as one of these.</summary>
internal sealed record Layout
{
    public FileFormat Format { get; init; } = FileFormat.Default;

    /// <summary>Every column that the file may have.</summary>
    public required IReadOnlyList<SourceColumn> Columns { get; init; }

    /// <summary>Rows that are no data: totals, footers, blanks in a key column.</summary>
    public IReadOnlyList<Condition> Skip { get; init; } = [];

    public required IReadOnlyList<Block> Blocks { get; init; }

    public IReadOnlyList<SumRule> Sums { get; init; } = [];

    public MatchTable? Matches { get; init; }

    /// <summary>Issue codes that leave the row out instead of refusing the file.</summary>
    public IReadOnlySet<string> Tolerated { get; init; } = new HashSet<string>();

    /// <summary>Issue codes that a person has looked at: the row is taken, the finding published.</summary>
    public IReadOnlySet<string> Accepted { get; init; } = new HashSet<string>();

    /// <summary>A heading without rows is no fault.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Of the columns that carry values, for the message that there is none; null where a file needs none.</summary>
    public string? ExampleOfValue { get; init; }
}

/// <param name="Name">By which cells refer to it.</param>
/// <param name="Spellings">Headings that mean it; never empty.</param>
/// <param name="Required">The file is refused without it.</param>
/// <param name="CarriesValue">One of the columns of which a return needs at least one.</param>
internal sealed record SourceColumn(string Name, IReadOnlyList<string> Spellings, bool Required, bool CarriesValue = false)
{
    /// <summary>As a message names the column: by its name where it has no other.</summary>
    public Text Title { get; init; } = new(Name, Name);
}

/// <summary>Rows of one register, one out of each row of the file unless <see cref="Distinct"/>.</summary>
internal sealed record Block(Table Register)
{
    public Condition? When { get; init; }

    /// <summary>By field name. Where the register points at an enterprise: also <c>uscc</c>, or <c>identifier_scheme</c> and <c>identifier</c>.</summary>
    public required IReadOnlyDictionary<string, Cell> Fields { get; init; }

    /// <summary>The same key on many rows of the file is one row of the register.</summary>
    public bool Distinct { get; init; }

    /// <summary>The rows stand as a release published them, with everything that it had assigned.</summary>
    public bool Exported { get; init; }

    /// <summary>Which of several rows with one key is the newest; null for the last one.</summary>
    public Cell? AsOf { get; init; }

    /// <summary>Columns that each hold one figure, in the register of figures.</summary>
    public IReadOnlyList<ValueColumn> Values { get; init; } = [];
}

/// <param name="Column">Name of the source column.</param>
/// <param name="Unit">In which the file gives it.</param>
internal sealed record ValueColumn(string Column, Cell Cell, string Indicator, string? Carrier, string? Gas, string? WasteCategory, Unit Unit)
{
    public IReadOnlyDictionary<string, Cell> Fields { get; init; } = new Dictionary<string, Cell>();
}

/// <summary>Where the characters of a field come from, and what is done to them before the field reads them.</summary>
internal sealed record Cell
{
    /// <summary>Names of source columns; several are joined, empty ones left out.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    public string Join { get; init; } = "";

    /// <summary>The same characters on every row.</summary>
    public string? Constant { get; init; }

    /// <summary>A column of the match table.</summary>
    public string? Match { get; init; }

    /// <summary>Words to take off the end, such as a unit.</summary>
    public IReadOnlyList<string> Strip { get; init; } = [];

    /// <summary>The file's own codes; a value of null means absent.</summary>
    public IReadOnlyDictionary<string, string?>? Lookup { get; init; }

    /// <summary>Characters kept from the front; all when null.</summary>
    public int? Take { get; init; }

    /// <summary>Such as 1911 for years of the ROC calendar.</summary>
    public int Add { get; init; }

    /// <summary>Zeros on the left up to this length; for codes that a spreadsheet has cut.</summary>
    public int PadLeft { get; init; }

    public string Prefix { get; init; } = "";

    public Condition? When { get; init; }

    public static Cell Of(string column) => new() { Columns = [column] };

    public static Cell Always(string constant) => new() { Constant = constant };
}

/// <summary>What a row must be like. Exactly one of the tests is given.</summary>
internal sealed record Condition(string Column)
{
    public IReadOnlySet<string>? OneOf { get; init; }

    public bool? Empty { get; init; }

    public string? StartsWith { get; init; }
}

/// <summary>A total that the file prints beside its parts.</summary>
/// <param name="Within">Greatest share of the total by which the two may differ.</param>
internal sealed record SumRule(string Total, IReadOnlyList<string> Parts, decimal Within);

/// <summary>A table, reviewed by hand, that joins what a list prints with an identifier.</summary>
/// <param name="On">Source columns whose characters make the key, in the order of <paramref name="Keys"/>.</param>
internal sealed record MatchTable(string File, IReadOnlyList<string> On, IReadOnlyList<string> Keys, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Rows)
{
    public static string KeyOf(IEnumerable<string> parts) => string.Join('\u001f', parts.Select(part => part.Trim()));
}
