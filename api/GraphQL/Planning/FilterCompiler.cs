using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning;

/// <summary>A filter as a condition in SQL. A null counts as a value: what is not equal, not in, not greater, or not contained includes it.</summary>
internal sealed class FilterCompiler(Dialect dialect, Aliases aliases, ArgumentsPlan arguments)
{
    public const int MostPredicates = 50;
    public const int MostNesting = 5;

    private const int PredicateCost = 10;
    private const int ScanCost = 20;

    private int predicates;
    private int nesting;

    /// <summary>What is wrong with the filter; the first thing counts.</summary>
    public string? Problem { get; private set; }

    /// <param name="where">The value of the argument of that name.</param>
    public Sql Compile(Entity entity, InputValue where, Alias alias)
    {
        (predicates, nesting, arguments.FilterCost) = (0, 0, 0);
        return where.HasValue ? Object(entity, where, ValuePath.Of("where"), alias) : Sql.True;
    }

    /// <summary>Asked for after <see cref="Compile"/>, whose cost it adds to.</summary>
    public Sql From(LowerBound bound, InputValue value, Alias alias)
    {
        if (!value.HasValue) return Sql.True;
        arguments.FilterCost += PredicateCost;
        var there = aliases.Next('f');
        var least = new ArgumentParameter(bound.Column.Kind, arguments, ValuePath.Of(bound.Name));
        return ToOne(bound.Via, Sql.Write($"{there.Of(bound.Column)} >= {least}"), there, alias);
    }

    private Sql Object(Entity entity, InputValue where, ValuePath path, Alias alias)
    {
        if (where.IsNull) return Refuse($"'{path}' is null, which is no condition: leave it out, or ask for {{ eq: null }}");
        if (++nesting > MostNesting + 1) return Refuse($"the filter is nested deeper than {MostNesting} levels");
        var condition = Sql.All([.. where.Object.Present.Select(member => Member(entity, member.Definition.Name, member.Value, path.Field(member.Definition.Name), alias))]);
        nesting--;
        return condition;
    }

    private Sql Member(Entity entity, string name, InputValue value, ValuePath path, Alias alias)
    {
        if (name is "and" or "or" && !entity.Fields.Any(field => field.Name == name))
        {
            if (value.IsNull) return Refuse($"'{path}' is null, which is no condition: leave it out");
            Sql[] parts = [.. value.Items.Select((item, index) => Object(entity, item, path.Item(index), alias))];
            return name == "and" ? Sql.All(parts) : Sql.Any(parts);
        }

        return entity.Field(name) switch
        {
            ColumnField column => Operations(column, value, path, alias),
            ToOneField toOne => ToOne(toOne.Relation, value, path, alias),
            ToManyField toMany => ToMany(toMany.Relation, value, path, alias),
            ListField list => ToMany(list.Relation, value, path, alias),
            var other => throw new InvalidOperationException($"{other.GetType().Name} has no filter."),
        };
    }

    private Sql ToOne(Relation relation, InputValue where, ValuePath path, Alias alias)
    {
        if (where.IsNull) return Sql.Any(relation.On.Select(pair => Sql.Write($"{alias.Of(pair.Here)} IS NULL")));
        var there = aliases.Next('f');
        return ToOne(relation, Object(relation.Target(), where, path, there), there, alias);
    }

    private static Sql ToOne(Relation relation, Sql condition, Alias there, Alias alias) => relation.On is [var (here, key)]
        ? Sql.Write($"{alias.Of(here)} IN (SELECT {there.Of(key)} FROM {relation.Target().Table} AS {there} WHERE {condition})")
        : Exists(relation, there, alias, condition);

    private Sql ToMany(Relation relation, InputValue value, ValuePath path, Alias alias)
    {
        if (value.IsNull) return Refuse($"'{path}' is null, which is no condition: leave it out, or ask for {{ any: false }}");
        return Sql.All([.. value.Object.Present.Select(member => Quantifier(relation, member.Definition.Name, member.Value, path, alias))]);
    }

    private Sql Quantifier(Relation relation, string name, InputValue value, ValuePath path, Alias alias)
    {
        if (value.IsNull) return Refuse($"'{path}.{name}' is null, which is no condition: leave it out");
        var there = aliases.Next('f');
        if (name == "any")
        {
            var exists = Exists(relation, there, alias, Sql.True);
            return value.As<bool>() ? exists : Sql.Write($"NOT {exists}");
        }

        var condition = Object(relation.Target(), value, path.Field(name), there);
        return name switch
        {
            "some" => Exists(relation, there, alias, condition),
            "none" => Sql.Write($"NOT {Exists(relation, there, alias, condition)}"),
            _ => Sql.Write($"NOT {Exists(relation, there, alias, Sql.Not(condition))}"),
        };
    }

    private static Sql Exists(Relation relation, Alias there, Alias alias, Sql condition)
    {
        var on = relation.On.Select(pair => Sql.Write($"{there.Of(pair.There)} = {alias.Of(pair.Here)}"));
        return Sql.Write($"EXISTS (SELECT 1 FROM {relation.Target().Table} AS {there} WHERE {Sql.All([.. on, condition])})");
    }

    private Sql Operations(ColumnField field, InputValue value, ValuePath path, Alias alias)
    {
        if (value.IsNull) return Refuse($"'{path}' is null, which is no condition: leave it out, or ask for {{ eq: null }}");
        return Sql.All([.. value.Object.Present.Select(member => Operation(field, member.Definition.Name, member.Value, path.Field(member.Definition.Name), alias))]);
    }

    private Sql Operation(ColumnField field, string name, InputValue value, ValuePath path, Alias alias)
    {
        if (++predicates > MostPredicates) return Refuse($"the filter has more than {MostPredicates} conditions");
        arguments.FilterCost += name.EndsWith("contains", StringComparison.Ordinal) || name.EndsWith("endsWith", StringComparison.Ordinal) ? ScanCost : PredicateCost;
        var column = alias.Of(field.Column);
        var isNull = Sql.Write($"{column} IS NULL");
        if (value.IsNull && name is not ("eq" or "neq")) return Refuse($"'{path}' is null, but '{name}' needs a value");
        return name switch
        {
            "eq" when value.IsNull => isNull,
            "neq" when value.IsNull => Sql.Not(isNull),
            "eq" => Sql.Write($"{column} = {Value()}"),
            "neq" => Sql.Write($"{column} IS DISTINCT FROM {Value()}"),
            "in" => In(),
            "nin" => Sql.Not(In()),
            "gt" => Sql.Write($"{column} > {Value()}"),
            "gte" => Sql.Write($"{column} >= {Value()}"),
            "lt" => Sql.Write($"{column} < {Value()}"),
            "lte" => Sql.Write($"{column} <= {Value()}"),
            "contains" => dialect.Contains(column, Value()),
            "startsWith" => Sql.Write($"({column} >= {Value()} AND {column} < {Value(Conversion.PrefixEnd)})"),
            "endsWith" => dialect.EndsWith(column, Value()),
            _ => Sql.Not(Operation(field, name[1..], value, path, alias)),
        };

        ArgumentParameter Value(Conversion conversion = Conversion.None) => new(field.Column.Kind, arguments, path, conversion);

        Sql In()
        {
            var items = value.Items;
            if (items.IsEmpty) return Sql.False;
            arguments.Lists.Add(path);
            var any = items.All(item => item.IsNull) ? Sql.False : dialect.IsAnyOf(column, Value(Conversion.List));
            return items.Any(item => item.IsNull) ? Sql.Any([any, isNull]) : any;
        }
    }

    private Sql Refuse(string problem)
    {
        Problem ??= problem;
        return Sql.False;
    }
}
