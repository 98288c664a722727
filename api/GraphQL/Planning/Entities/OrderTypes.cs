using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning.Entities;

/// <summary>Order inputs, by the conventions of Hot Chocolate: <c>order: [{ park: { name: ASC } }, { code: DESC }]</c>.</summary>
internal sealed class OrderTypes
{
    private readonly Dictionary<Entity, InputObjectType> made = [];

    public static EnumType Direction { get; } = new(
        "SortEnumType",
        [
            new("ASC") { Description = "升序，空值在后。\n\nAscending, nulls last.", Value = false },
            new("DESC") { Description = "降序，空值在前。\n\nDescending, nulls first.", Value = true },
        ])
    {
        Description = "排序方向。\n\nThe direction of an order.",
    };

    public InputObjectType Of(Entity entity)
    {
        if (made.TryGetValue(entity, out var type)) return type;
        return made[entity] = new InputObjectType($"{entity.Name}SortInput", () => Fields(entity))
        {
            Description = $"{entity.Name} 的排序键。\n\nA sort key of {entity.Name}.",
        };
    }

    private IEnumerable<InputValueDefinition> Fields(Entity entity)
    {
        foreach (var field in entity.Fields)
        {
            if (field is ColumnField { IsSortable: true }) yield return new(field.Name, Direction) { Description = field.Description };
            if (field is ToOneField toOne) yield return new(field.Name, Of(toOne.Relation.Target())) { Description = field.Description };
        }
    }
}
