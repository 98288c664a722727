using System.Collections.Immutable;
using Disclosure.GraphQL.Types;
using Directive = Disclosure.GraphQL.Language.Directive;

namespace Disclosure.GraphQL.Planning.Entities;

/// <summary>The types that follow from entities, each made once, and the fields of the query type that lead to them.</summary>
/// <param name="number">The scalar of sums and averages.</param>
public sealed class EntityTypes(ScalarType number)
{
    private readonly Dictionary<Entity, ObjectType> objects = [];
    private readonly FilterTypes filters = new();
    private readonly OrderTypes orders = new();
    private readonly AggregateTypes aggregates = new(number);
    private ConnectionTypes? connections;

    /// <summary>Marks fields with <see cref="CostDirectives"/>; the schema then declares the two.</summary>
    public bool ShowsCosts { get; init; }

    /// <summary>The interface of every entity with an <see cref="IdField"/>.</summary>
    public static InterfaceType Node { get; } = new("Node", () => [new("id", BuiltInScalars.Id.NonNull()) { Description = Texts.Id }])
    {
        Description = "有永久标识的条目。\n\nSomething with a permanent identifier.",
    };

    public ObjectType Object(Entity entity)
    {
        if (objects.TryGetValue(entity, out var made)) return made;
        ImmutableArray<InterfaceType> interfaces = entity.Fields.Any(field => field is IdField) ? [Node, .. entity.Interfaces] : entity.Interfaces;
        return objects[entity] = new ObjectType(entity.Name, () => entity.Fields.Select(Field))
        {
            Description = entity.Description,
            Binding = entity,
            Interfaces = interfaces,
        };
    }

    /// <summary>A field with a connection over the whole table.</summary>
    public FieldDefinition Connection(string name, Entity entity, string description, params ImmutableArray<LowerBound> bounds) =>
        ConnectionField(name, entity, description, new RootConnection(entity, bounds), bounds);

    /// <summary>A field with the one row whose columns equal the arguments, or null.</summary>
    /// <param name="keys">Column fields of the entity; each is a required argument of the same name.</param>
    public FieldDefinition LookUp(string name, Entity entity, string description, params ImmutableArray<string> keys)
    {
        ImmutableArray<ColumnField> fields = [.. keys.Select(key => (ColumnField)entity.Field(key))];
        return new(name, Object(entity))
        {
            Description = description,
            Arguments = new(fields.Select(field => new InputValueDefinition(field.Name, field.Type.Named.NonNull()) { Description = field.Description })),
            Binding = new LookUp(entity, [.. fields.Select(field => (field.Name, field.Column))]),
        };
    }

    /// <summary>A field with the one row of an identifier, or null also where the identifier is another type's.</summary>
    public FieldDefinition ById(string name, Entity entity, string description) => new(name, Object(entity))
    {
        Description = description,
        Arguments = new([new("id", BuiltInScalars.Id.NonNull()) { Description = Texts.Id }]),
        Binding = new NodeLookUp([entity], isList: false),
    };

    /// <summary><c>node(id:)</c> and <c>nodes(ids:)</c> over these entities.</summary>
    public static IEnumerable<FieldDefinition> NodeFields(params ImmutableArray<Entity> entities) =>
    [
        new("node", Node)
        {
            Description = "按标识取条目；没有则为 null。\n\nWhat has this identifier, or null.",
            Arguments = new([new("id", BuiltInScalars.Id.NonNull()) { Description = Texts.Id }]),
            Binding = new NodeLookUp(entities, isList: false),
        },
        new("nodes", Node.List().NonNull())
        {
            Description = "按标识取条目，次序与所给相同；没有的为 null。\n\nWhat has these identifiers, in their order; null for those that nothing has.",
            Arguments = new([new("ids", BuiltInScalars.Id.NonNull().List().NonNull()) { Description = Texts.Id }]),
            Binding = new NodeLookUp(entities, isList: true),
        },
    ];

    /// <summary>A field with aggregates over the whole table.</summary>
    public FieldDefinition Aggregate(string name, Entity entity, string description) =>
        AggregateFieldOf(name, entity, description, new RootAggregate(entity));

    /// <summary>A field with what holds a text, of these entities; each has a <see cref="Entity.SearchColumn"/>.</summary>
    /// <param name="normalise">Brings the text asked for into the form of the search columns.</param>
    public FieldDefinition Search(string name, string unionName, string description, Func<string, string> normalise, params ImmutableArray<Entity> entities)
    {
        var union = new UnionType(unionName, () => entities.Select(Object)) { Description = description };
        return new(name, union.NonNull().List().NonNull())
        {
            Description = description,
            Arguments = new(
            [
                new("text", BuiltInScalars.String.NonNull()) { Description = "要找的文字，至少两个字符。\n\nThe text to find, at least two characters." },
                new("first", BuiltInScalars.Int) { Description = Texts.First },
            ]),
            Directives = Shown(CostDirectives.Search(entities.Length), CostDirectives.Page),
            Binding = new SearchBinding(entities, normalise),
        };
    }

    private FieldDefinition Field(EntityField field)
    {
        var (type, arguments) = field switch
        {
            IdField => (BuiltInScalars.Id.NonNull(), Members<InputValueDefinition>.None),
            ColumnField column => (column.Type, Members<InputValueDefinition>.None),
            ComputedField computed => (computed.Type, computed.Arguments),
            ToOneField toOne => (toOne.IsNullable ? Object(toOne.Relation.Target()) : Object(toOne.Relation.Target()).NonNull(), Members<InputValueDefinition>.None),
            ToOneOfField oneOf => (oneOf.Type, Members<InputValueDefinition>.None),
            ListField list => ((SchemaType)Object(list.Relation.Target()).NonNull().List().NonNull(), Members<InputValueDefinition>.None),
            _ => (null, null),
        };
        if (field is ToManyField toMany) return ConnectionField(field.Name, toMany.Relation.Target(), field.Description, field);
        if (field is AggregateField aggregate) return AggregateFieldOf(field.Name, aggregate.Relation.Target(), field.Description, field);
        return new(field.Name, type ?? throw new InvalidOperationException($"{field.GetType().Name} has no type."))
        {
            Description = field.Description,
            Arguments = arguments!,
            DeprecationReason = field.DeprecationReason,
            Directives = field is ListField { Bound: var bound } ? [.. field.Directives, .. Shown(CostDirectives.Bounded(bound))] : field.Directives,
            Binding = field,
        };
    }

    private FieldDefinition ConnectionField(string name, Entity entity, string description, Binding binding, params ImmutableArray<LowerBound> bounds)
    {
        connections ??= new ConnectionTypes(Object);
        return new(name, connections.Of(entity).NonNull())
        {
            Description = description,
            Arguments = new(
            [
                new("first", BuiltInScalars.Int) { Description = Texts.First },
                new("after", BuiltInScalars.String) { Description = Texts.After },
                new("last", BuiltInScalars.Int) { Description = Texts.Last },
                new("before", BuiltInScalars.String) { Description = Texts.Before },
                .. bounds.Select(bound => new InputValueDefinition(bound.Name, bound.Type.Nullable) { Description = bound.Description }),
                new("where", filters.Of(entity)) { Description = Texts.Where },
                new("order", orders.Of(entity).NonNull().List()) { Description = Texts.Order },
            ]),
            DeprecationReason = (binding as EntityField)?.DeprecationReason,
            Directives = [.. (binding as EntityField)?.Directives ?? [], .. Shown(CostDirectives.Connection)],
            Binding = binding,
        };
    }

    private FieldDefinition AggregateFieldOf(string name, Entity entity, string description, Binding binding)
    {
        var arguments = new List<InputValueDefinition> { new("where", filters.Of(entity)) { Description = Texts.Where } };
        if (aggregates.Keys(entity) is { } keys) arguments.Add(new("groupBy", keys.NonNull().List()) { Description = Texts.GroupBy });
        return new(name, aggregates.Of(entity).NonNull().List().NonNull())
        {
            Description = description,
            Arguments = new(arguments),
            DeprecationReason = (binding as EntityField)?.DeprecationReason,
            Directives = [.. (binding as EntityField)?.Directives ?? [], .. Shown(CostDirectives.Aggregate)],
            Binding = binding,
        };
    }

    private ImmutableArray<Directive> Shown(params ImmutableArray<Directive> costs) => ShowsCosts ? costs : [];
}
