using System.Collections.Immutable;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning.Entities;

/// <summary>Filter inputs, by the conventions of Hot Chocolate: <c>{ name: { startsWith: "…" }, park: { code: { eq: "…" } }, or: […] }</c>.</summary>
internal sealed class FilterTypes
{
    private static readonly ImmutableArray<string> Equality = ["eq", "neq", "in", "nin"];
    private static readonly ImmutableArray<string> Comparison = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly ImmutableArray<string> Part = ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];

    private readonly Dictionary<Entity, InputObjectType> filters = [];
    private readonly Dictionary<Entity, InputObjectType> lists = [];
    private readonly Dictionary<NamedType, InputObjectType> operations = [];

    public InputObjectType Of(Entity entity)
    {
        if (filters.TryGetValue(entity, out var made)) return made;
        return filters[entity] = new InputObjectType($"{entity.Name}FilterInput", () => Fields(entity))
        {
            Description = $"筛选 {entity.Name}；并列的条件须同时成立。\n\nA condition on {entity.Name}; conditions side by side all hold.",
        };
    }

    private IEnumerable<InputValueDefinition> Fields(Entity entity)
    {
        var same = Of(entity).NonNull().List();
        yield return new("and", same) { Description = Texts.And };
        yield return new("or", same) { Description = Texts.Or };
        foreach (var field in entity.Fields)
        {
            SchemaType? type = field switch
            {
                ColumnField { IsFilterable: true } column => Operations(column),
                ToOneField toOne => Of(toOne.Relation.Target()),
                ToManyField toMany => List(toMany.Relation.Target()),
                ListField list => List(list.Relation.Target()),
                _ => null,
            };
            if (type is not null) yield return new(field.Name, type) { Description = field.Description };
        }
    }

    private InputObjectType List(Entity entity)
    {
        if (lists.TryGetValue(entity, out var made)) return made;
        return lists[entity] = new InputObjectType($"ListFilterInputTypeOf{entity.Name}FilterInput", () =>
        [
            new("all", Of(entity)) { Description = Texts.All },
            new("none", Of(entity)) { Description = Texts.None },
            new("some", Of(entity)) { Description = Texts.Some },
            new("any", BuiltInScalars.Boolean) { Description = Texts.Any },
        ])
        {
            Description = $"对一组 {entity.Name} 的条件。\n\nA condition on a list of {entity.Name}.",
        };
    }

    private InputObjectType Operations(ColumnField field)
    {
        var named = field.Type.Named;
        if (operations.TryGetValue(named, out var made)) return made;
        return operations[named] = new InputObjectType($"{named.Name}OperationFilterInput", () => OperatorsOf(field).Select(name =>
            new InputValueDefinition(name, name is "in" or "nin" ? named.List() : named) { Description = Texts.Operators[name] }))
        {
            Description = $"对 {named.Name} 值的条件；并列的条件须同时成立。\n\nA condition on a {named.Name}; conditions side by side all hold.",
        };
    }

    private static ImmutableArray<string> OperatorsOf(ColumnField field) => field.Type.Named switch
    {
        EnumType => Equality,
        _ when field.Column.Kind == StorageKind.Boolean => ["eq", "neq"],
        var named when named == BuiltInScalars.Id => Equality,
        var named when named == BuiltInScalars.String => [.. Equality, .. Comparison, .. Part],
        _ => [.. Equality, .. Comparison],
    };
}
