using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning.Entities;

/// <summary>Connections as Relay specifies them, with <c>nodes</c> and <c>totalCount</c>.</summary>
internal sealed class ConnectionTypes(Func<Entity, ObjectType> objects)
{
    private readonly Dictionary<Entity, ObjectType> made = [];

    private static ObjectType PageInfo { get; } = new("PageInfo", () =>
    [
        new("hasNextPage", BuiltInScalars.Boolean.NonNull())
        {
            Description = "本页之后还有条目。\n\nThere is more after this page.",
            Binding = new PartBinding(Part.HasNextPage),
        },
        new("hasPreviousPage", BuiltInScalars.Boolean.NonNull())
        {
            Description = "本页之前还有条目。\n\nThere is more before this page.",
            Binding = new PartBinding(Part.HasPreviousPage),
        },
        new("startCursor", BuiltInScalars.String)
        {
            Description = "本页首条的游标；空页为 null。\n\nThe cursor of the first row; null on an empty page.",
            Binding = new PartBinding(Part.StartCursor),
        },
        new("endCursor", BuiltInScalars.String)
        {
            Description = "本页末条的游标；空页为 null。\n\nThe cursor of the last row; null on an empty page.",
            Binding = new PartBinding(Part.EndCursor),
        },
    ])
    {
        Description = Texts.PageInfo,
    };

    public ObjectType Of(Entity entity)
    {
        if (made.TryGetValue(entity, out var type)) return type;
        return made[entity] = new ObjectType($"{entity.Name}Connection", () => Fields(entity))
        {
            Description = $"{entity.Name} 的一页。\n\nA page of {entity.Name}.",
        };
    }

    private IEnumerable<FieldDefinition> Fields(Entity entity)
    {
        var node = objects(entity).NonNull();
        var edge = new ObjectType($"{entity.Name}Edge", () =>
        [
            new("cursor", BuiltInScalars.String.NonNull()) { Description = Texts.Cursor, Binding = new PartBinding(Part.Cursor) },
            new("node", node) { Description = Texts.Node, Binding = new PartBinding(Part.Node, subject: entity) },
        ])
        {
            Description = $"{entity.Name} 及其游标。\n\n{entity.Name} with its cursor.",
        };
        yield return new("nodes", node.List().NonNull()) { Description = Texts.Nodes, Binding = new PartBinding(Part.Nodes, subject: entity) };
        yield return new("edges", edge.NonNull().List().NonNull()) { Description = Texts.Edges, Binding = new PartBinding(Part.Edges) };
        yield return new("pageInfo", PageInfo.NonNull()) { Description = Texts.PageInfo, Binding = new PartBinding(Part.PageInfo) };
        yield return new("totalCount", BuiltInScalars.Int.NonNull()) { Description = Texts.TotalCount, Binding = new PartBinding(Part.TotalCount) };
    }
}
