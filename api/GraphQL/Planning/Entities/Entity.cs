using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning.Entities;

/// <summary>
/// A table as the schema shows it: its key and its fields, each stated once. The object type, its filter, its order, its connection and its
/// aggregates follow from it, see <see cref="EntityTypes"/>.
/// </summary>
/// <param name="name">The GraphQL type's name, in the singular.</param>
/// <param name="primaryKey">Not null and unique together; it completes every order.</param>
/// <param name="fields">Asked for once, when first needed, so that entities may refer to each other.</param>
public sealed class Entity(string name, Table table, ImmutableArray<Column> primaryKey, Func<IEnumerable<EntityField>> fields) : Binding
{
    private readonly Lazy<FrozenDictionary<string, EntityField>> byName = new(() => fields().ToFrozenDictionary(field => field.Name));
    private readonly Lazy<ImmutableArray<EntityField>> all = new(() => [.. fields()]);

    public string Name { get; } = name;
    public Table Table { get; } = table;
    public ImmutableArray<Column> PrimaryKey { get; } = primaryKey;
    public required string Description { get; init; }

    /// <summary>Not null and unique together, and the same in every release: what <c>id</c> is made of. The primary key unless given.</summary>
    public ImmutableArray<Column> Identity { get; init; } = primaryKey;

    /// <summary>The order of a list that asks for none; the primary key completes it.</summary>
    public ImmutableArray<OrderTerm> DefaultOrder { get; init; } = [];

    /// <summary>Interfaces besides Node, for instance one that several entities share.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; init; } = [];

    /// <summary>Values by which aggregates may group.</summary>
    public ImmutableArray<GroupKey> GroupKeys { get; init; } = [];

    /// <summary>Aggregates besides count, sum, avg, min and max.</summary>
    public ImmutableArray<Aggregate> Aggregates { get; init; } = [];

    /// <summary>Where a database holds totals made beforehand: the first that knows all that an aggregate asks for is read instead of the rows.</summary>
    public ImmutableArray<Totals> Totals { get; init; } = [];

    /// <summary>The column with the normalised text that search looks into.</summary>
    public Column? SearchColumn { get; init; }

    public ImmutableArray<EntityField> Fields => all.Value;

    public EntityField Field(string name) => byName.Value[name];

    /// <summary>The field of that name if it is of that kind.</summary>
    public T? Find<T>(string name)
        where T : EntityField => byName.Value.GetValueOrDefault(name) as T;

    public override string ToString() => Name;
}

/// <summary>How rows of one table point at rows of another.</summary>
/// <param name="Target">Asked for when needed, so that entities may refer to each other.</param>
/// <param name="On">Columns of the table here, each with its column of the target.</param>
public sealed record Relation(Func<Entity> Target, ImmutableArray<(Column Here, Column There)> On)
{
    public Relation(Func<Entity> target, Column here, Column there)
        : this(target, [(here, there)])
    {
    }
}

/// <summary>A value by which aggregates may group: a column of the table, or of a row that it points at.</summary>
/// <param name="Name">As the key object's field, in camel case; the enum value follows from it.</param>
/// <param name="Via">To-one relations from the table to the column's table.</param>
public sealed record GroupKey(string Name, Column Column, SchemaType Type, string Description, params ImmutableArray<Relation> Via);

/// <summary>An aggregate of the author's own, for instance a coverage.</summary>
/// <param name="Value">The SQL over the rows of a group.</param>
public sealed record Aggregate(string Name, StorageKind Kind, SchemaType Type, string Description, Func<Alias, Sql> Value);
