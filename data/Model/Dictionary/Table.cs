using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Disclosure.Model.Codecs;

namespace Disclosure.Model.Dictionary;

/// <summary>How a register comes to be.</summary>
public enum Origin
{
    /// <summary>Reported: taken in from a publisher's file.</summary>
    Reported,

    /// <summary>Reference data that the product brings along, every line cited.</summary>
    Reference,

    /// <summary>Calculated from other registers.</summary>
    Calculated,

    /// <summary>Written by the system about itself.</summary>
    System,
}

/// <summary>A register, described once. Every name derives from that of its row.</summary>
public abstract class Table
{
    private FrozenDictionary<string, Field>? byName;

    private protected Table(Type rowType)
    {
        RowType = rowType;
        Name = Naming.Snake(rowType.Name);
    }

    public Type RowType { get; }

    /// <summary>Table name and singular noun: <c>energy_carrier</c>.</summary>
    public string Name { get; }

    /// <summary>Object type of the API: <c>EnergyCarrier</c>.</summary>
    public string TypeName => RowType.Name;

    /// <summary><c>energy_carriers</c>.</summary>
    public string PluralName => Plural ?? Naming.Plural(Name);

    /// <summary>Where the noun's plural is irregular, or the register has a name of its own: <c>funding</c>.</summary>
    public string? Plural { get; init; }

    /// <summary>File, folder and route name, permanent: <c>energy-carriers</c>.</summary>
    public string Slug => Naming.Kebab(PluralName);

    public required Text Title { get; init; }

    public required Text About { get; init; }

    public Origin Origin { get; init; } = Origin.Reported;

    public Citation? Source { get; init; }

    /// <summary>How often new rows are expected, as in DCAT.</summary>
    public Text Frequency { get; init; } = new("每年", "yearly");

    /// <summary>Licence of the published rows.</summary>
    public string Licence { get; init; } = "CC-BY-4.0";

    /// <summary>What the fields of a row must be together.</summary>
    public IReadOnlyList<RowRule> Rules { get; init; } = [];

    public abstract IReadOnlyList<Field> Columns { get; }

    public abstract IReadOnlyList<Field> KeyColumns { get; }

    public Field? Find(string name) => (byName ??= Columns.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal)).GetValueOrDefault(name);

    public override string ToString() => Slug;
}

/// <typeparam name="TRow">A record with one property per column.</typeparam>
public sealed class Table<TRow>() : Table(typeof(TRow))
    where TRow : class
{
    /// <summary>In the order of files and pages.</summary>
    public required IReadOnlyList<Field<TRow>> Fields { get; init; }

    /// <summary>Properties that identify a row, by <c>nameof</c>; also the default order.</summary>
    public required IReadOnlyList<string> KeyedBy { get; init; }

    /// <summary>One or more fields, all required.</summary>
    public IReadOnlyList<Field<TRow>> Key => field ??= [.. KeyedBy.Select(property => this[property])];

    public override IReadOnlyList<Field> Columns => Fields;

    public override IReadOnlyList<Field> KeyColumns => Key;

    /// <param name="property">By <c>nameof</c>.</param>
    public Field<TRow> this[string property] => Fields.First(field => field.Property.Name == property);

    /// <summary>The key's characters, parts joined by <c>/</c>.</summary>
    public string KeyOf(TRow row) => Key is [var only] ? only.Write(row)! : string.Join('/', Key.Select(field => field.Write(row)));

    /// <summary>A row with nothing in it, to be filled by its fields before anyone sees it.</summary>
    public static TRow NewRow() => (TRow)RuntimeHelpers.GetUninitializedObject(typeof(TRow));

    /// <summary>Declares the column of a property; its name derives from the property's.</summary>
    public static Field<TRow, T> Column<T>(
        Expression<Func<TRow, T?>> property, Codec<T> codec, string zh, string en, Text? about = null, Unit? unit = null,
        Citation? source = null, Func<Table>? refers = null, string? inverse = null, bool searchable = false, bool assigned = false, bool calculated = false)
        where T : class => Make(property, codec, new(zh, en), about, unit, source, refers, inverse, searchable, assigned, calculated);

    /// <inheritdoc cref="Column{T}(Expression{Func{TRow, T}}, Codec{T}, string, string, Text, Unit, Citation, Func{Table}, string, bool, bool, bool)"/>
    public static Field<TRow, T> Value<T>(
        Expression<Func<TRow, T>> property, Codec<T> codec, string zh, string en, Text? about = null, Unit? unit = null,
        Citation? source = null, bool assigned = false, bool calculated = false)
        where T : struct => Make(property, codec, new(zh, en), about, unit, source, null, null, false, assigned, calculated);

    /// <inheritdoc cref="Column{T}(Expression{Func{TRow, T}}, Codec{T}, string, string, Text, Unit, Citation, Func{Table}, string, bool, bool, bool)"/>
    public static Field<TRow, T> Value<T>(
        Expression<Func<TRow, T?>> property, Codec<T> codec, string zh, string en, Text? about = null, Unit? unit = null,
        Citation? source = null, bool assigned = false, bool calculated = false)
        where T : struct => Make(property, codec, new(zh, en), about, unit, source, null, null, false, assigned, calculated);

    private static Field<TRow, T> Make<T>(
        LambdaExpression property, Codec<T> codec, Text label, Text? about, Unit? unit, Citation? source,
        Func<Table>? refers, string? inverse, bool searchable, bool assigned, bool calculated)
        where T : notnull => new(typeof(TRow).GetProperty(((MemberExpression)property.Body).Member.Name)!, codec)
        {
            Label = label,
            About = about,
            Unit = unit,
            Source = source,
            Refers = refers,
            Inverse = inverse,
            Searchable = searchable,
            Assigned = assigned || calculated,
            Calculated = calculated,
        };
}
