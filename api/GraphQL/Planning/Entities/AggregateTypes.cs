using System.Text;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning.Entities;

/// <summary>Aggregates: <c>figuresAggregate(where:, groupBy: [YEAR]) { key { year } count sum { value } }</c>.</summary>
/// <param name="number">The scalar of sums and averages.</param>
internal sealed class AggregateTypes(ScalarType number)
{
    private readonly Dictionary<Entity, ObjectType> made = [];
    private readonly Dictionary<Entity, EnumType> keys = [];

    public ObjectType Of(Entity entity)
    {
        if (made.TryGetValue(entity, out var type)) return type;
        return made[entity] = new ObjectType($"{entity.Name}Aggregate", () => Fields(entity))
        {
            Description = $"一组 {entity.Name} 的汇总。\n\nAggregates over a group of {entity.Name}.",
        };
    }

    /// <summary>The enum of what to group by; null where the entity has nothing to group by.</summary>
    public EnumType? Keys(Entity entity)
    {
        if (entity.GroupKeys.IsEmpty) return null;
        if (keys.TryGetValue(entity, out var type)) return type;
        return keys[entity] = new EnumType(
            $"{entity.Name}GroupBy",
            entity.GroupKeys.Select(key => new EnumValueDefinition(UpperSnake(key.Name)) { Description = key.Description, Value = key }))
        {
            Description = Texts.GroupBy,
        };
    }

    private IEnumerable<FieldDefinition> Fields(Entity entity)
    {
        if (!entity.GroupKeys.IsEmpty)
        {
            var key = new ObjectType($"{entity.Name}Group", () => entity.GroupKeys.Select(group => new FieldDefinition(group.Name, group.Type.Nullable)
            {
                Description = group.Description,
                Binding = new PartBinding(Part.GroupKey, group.Column, group),
            }))
            {
                Description = "本组的值；未按其分组的字段为 null。\n\nThe group's values; null for what was not grouped by.",
            };
            yield return new("key", key.NonNull()) { Description = key.Description, Binding = new PartBinding(Part.GroupKeys) };
        }

        yield return new("count", BuiltInScalars.Int.NonNull()) { Description = "条数。\n\nHow many rows.", Binding = new PartBinding(Part.Count) };
        ColumnField[] measures = [.. entity.Fields.OfType<ColumnField>().Where(field => field.IsMeasure)];
        if (measures.Length > 0)
        {
            yield return Numbers("sum", "Sums", Part.Sums, Part.Sum, "合计，缺失值不计。\n\nSums; missing values do not count.");
            yield return Numbers("avg", "Averages", Part.Averages, Part.Average, "平均值，缺失值不计。\n\nAverages; missing values do not count.");
            yield return Numbers("min", "Minima", Part.Minima, Part.Minimum, "最小值。\n\nSmallest values.");
            yield return Numbers("max", "Maxima", Part.Maxima, Part.Maximum, "最大值。\n\nLargest values.");
        }

        foreach (var custom in entity.Aggregates)
            yield return new(custom.Name, custom.Type) { Description = custom.Description, Binding = new PartBinding(Part.Custom, subject: custom) };

        FieldDefinition Numbers(string name, string suffix, Part part, Part member, string description)
        {
            var isOwn = member is Part.Minimum or Part.Maximum;
            var type = new ObjectType($"{entity.Name}{suffix}", () => measures.Select(field => new FieldDefinition(field.Name, isOwn ? field.Type.Nullable : number)
            {
                Description = field.Description,
                Binding = new PartBinding(member, field.Column),
            }))
            {
                Description = description,
            };
            return new(name, type.NonNull()) { Description = description, Binding = new PartBinding(part) };
        }
    }

    private static string UpperSnake(string camel)
    {
        var name = new StringBuilder();
        foreach (var letter in camel)
        {
            if (char.IsAsciiLetterUpper(letter)) name.Append('_');
            name.Append(char.ToUpperInvariant(letter));
        }

        return name.ToString();
    }
}
