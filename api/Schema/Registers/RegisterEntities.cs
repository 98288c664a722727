using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;
using Disclosure.Model;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Store.Schema;
using Disclosure.Store.Searching;
using Field = Disclosure.Model.Dictionary.Field;
using Table = Disclosure.Model.Dictionary.Table;

namespace Disclosure.Schema.Registers;

/// <summary>The dictionary's registers as entities of the schema: every field stated once, in the dictionary.</summary>
internal sealed class RegisterEntities
{
    private readonly Dictionary<Table, Entity> entities;
    private readonly Dictionary<Table, Dictionary<Field, Column>> columns;
    private readonly ILookup<Table, (Table From, Field Field)> referrers;

    public RegisterEntities()
    {
        columns = Catalog.Tables.ToDictionary(table => table, table => table.Columns.ToDictionary(
            field => field,
            field => new Column(StoreNames.Sqlite.Of(table, field), Kind(field.Codec.Storage), IsNullable: !field.Required)));
        referrers = (from table in Catalog.Tables
                     from column in table.Columns
                     where column.Refers is not null
                     select (From: table, Field: column)).ToLookup(pair => pair.Field.Refers!());
        entities = Catalog.Tables.ToDictionary(table => table, Make);
    }

    public Entity this[Table table] => entities[table];

    /// <summary>The argument of <c>changes</c> that asks for those of releases from a day on.</summary>
    public LowerBound Since
    {
        get
        {
            var (reference, day) = (Releases.Changes[nameof(Change.ReleaseVersion)], Releases.Table[nameof(Release.PublishedOn)]);
            return new("since", TypeOf(day), SinceDescription, Reference(reference, columns[Releases.Changes][reference]), columns[Releases.Table][day]);
        }
    }

    private static string SinceDescription => Descriptions.Both(new(
        "只取该日及以后各次发布的变更，含当日。版本号是文本，不能比较大小。",
        "Only the changes of releases from this day on, the day included. Versions are texts and have no order."));

    /// <summary>The API's name of a column. A register's own <c>id</c> carries the register's name, because <c>id</c> is the global identifier.</summary>
    public static string NameOf(Table table, Field field) => field.Name == "id" ? Naming.Camel($"{table.Name}_id") : field.ApiName;

    private Entity Make(Table table) => new(
        table.TypeName,
        new(StoreNames.Sqlite.Of(table)),
        [.. table.KeyColumns.Select(field => columns[table][field])],
        () => Fields(table))
    {
        Description = Descriptions.Of(table),
        Aggregates = [.. Coverage.Of(table, columns[table])],
        SearchColumn = SearchText.IsSearched(table) ? new(SearchText.Column, StorageKind.Text) : null,
        GroupKeys = [.. table.Columns.Where(IsGroupKey).Select(field => new GroupKey(NameOf(table, field), columns[table][field], TypeOf(field), Descriptions.Of(field))), .. EnterpriseKeys(table)],
        Totals = [.. Rollup.All.Where(rollup => rollup.Register == table).Select(TotalsOf)],
    };

    private Totals TotalsOf(Rollup rollup)
    {
        var own = columns[rollup.Register];
        var keys = rollup.Own.Select(field => new TotalsKey(null, own[field], own[field])).ToList();
        if (rollup is { Reference: { } reference, Beyond: { } beyond })
        {
            var there = columns[reference.Refers!()][beyond];
            keys.Add(new(Reference(reference, own[reference]), there, there));
        }

        var measure = own[rollup.Measure];
        return new(
            new(rollup.Name), [.. keys], measure, new(Rollup.Rows, StorageKind.Integer), new(Rollup.Present, StorageKind.Integer), new(Rollup.Sum, measure.Kind),
            new(Rollup.Magnitude, measure.Kind), new(Rollup.Least, measure.Kind), new(Rollup.Most, measure.Kind));
    }

    /// <summary>What is said of an enterprise is also grouped by the enterprise's industry and region.</summary>
    private IEnumerable<GroupKey> EnterpriseKeys(Table table) =>
        from reference in table.Columns
        where reference.Refers?.Invoke() == Enterprises.Table && reference.Name == $"{Enterprises.Table.Name}_id"
        from field in (Field[])[Enterprises.Table[nameof(Enterprise.IndustryCode)], Enterprises.Table[nameof(Enterprise.RegionCode)]]
        where table.Find(field.Name) is null
        select new GroupKey(field.ApiName, columns[Enterprises.Table][field], TypeOf(field), Descriptions.Of(field), Reference(reference, columns[table][reference]));

    private IEnumerable<EntityField> Fields(Table table)
    {
        yield return new IdField("全局永久标识，用于 node(id:)。\n\nGlobal and permanent, for node(id:).");
        foreach (var field in table.Columns)
        {
            var column = columns[table][field];
            var type = TypeOf(field);
            yield return new ColumnField(NameOf(table, field), column, field.Required ? type.NonNull() : type, Descriptions.Of(field)) { IsMeasure = field.Codec.ValueType == typeof(decimal) };
            foreach (var label in Labels.Of(field, column)) yield return label;
            if (field.Refers is not null) yield return ToOne(field, column);
        }

        foreach (var (from, field) in referrers[table]) yield return Referrers(table, from, field);
        foreach (var field in Derived.Of(table, columns[table])) yield return field;
    }

    private ToOneField ToOne(Field field, Column column) =>
        new(Naming.Camel(Naming.Relation(field.Name)), Reference(field, column), isNullable: !field.Required, Descriptions.Relation(field, field.Refers!()));

    private Relation Reference(Field field, Column column)
    {
        var target = field.Refers!();
        return new(() => entities[target], column, columns[target][target.KeyColumns[0]]);
    }

    /// <summary>The rows that point at this one: a single row where the pointing column is the whole key, a connection otherwise.</summary>
    private EntityField Referrers(Table table, Table from, Field field)
    {
        var relation = new Relation(() => entities[from], columns[table][table.KeyColumns[0]], columns[from][field]);
        var isOne = from.KeyColumns is [var only] && only == field;
        var name = Naming.Camel(field.Inverse ?? (isOne ? from.Name : from.PluralName));
        return isOne
            ? new ToOneField(name, relation, isNullable: true, Descriptions.Of(from))
            : new ToManyField(name, relation, Descriptions.Of(from));
    }

    private static bool IsGroupKey(Field field) => field.Codec.Codes is not null || field.Refers is not null || field.Codec == Codecs.Year;

    private static StorageKind Kind(Storage storage) => storage switch
    {
        Storage.Integer => StorageKind.Integer,
        Storage.Real => StorageKind.Real,
        Storage.Boolean => StorageKind.Boolean,
        _ => StorageKind.Text,
    };

    private static SchemaType TypeOf(Field field) => field.Codec switch
    {
        { Codes: { } codes } => Enums.Of(codes),
        { } codec when codec == Codecs.Url => Scalars.Url,
        { } codec when codec.ValueType == typeof(DateOnly) => Scalars.Date,
        { } codec when codec.ValueType == typeof(decimal) => Scalars.Decimal,
        { } codec when codec.ValueType == typeof(int) => BuiltInScalars.Int,
        { } codec when codec.ValueType == typeof(bool) => BuiltInScalars.Boolean,
        _ => BuiltInScalars.String,
    };
}
