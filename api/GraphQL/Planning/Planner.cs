using System.Collections.Immutable;
using System.Text;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning;

/// <summary>From a validated operation to its statements: one for each to-many field of the selection, to-one fields joined, only selected columns read.</summary>
internal sealed partial class Planner
{
    private readonly Schema schema;
    private readonly Dialect dialect;
    private readonly bool hasTotals;
    private readonly Document document;
    private readonly VariableValues variables;
    private readonly FieldCollector collector;
    private readonly Aliases aliases = new();
    private readonly ImmutableArray<StatementPlan>.Builder statements = ImmutableArray.CreateBuilder<StatementPlan>();
    private readonly ImmutableArray<ArgumentsPlan>.Builder arguments = ImmutableArray.CreateBuilder<ArgumentsPlan>();
    private readonly ImmutableArray<PagePlan>.Builder pages = ImmutableArray.CreateBuilder<PagePlan>();
    private readonly ImmutableArray<NodesPlan>.Builder nodeLookUps = ImmutableArray.CreateBuilder<NodesPlan>();
    private readonly ImmutableArray<EditionPlan>.Builder editions = ImmutableArray.CreateBuilder<EditionPlan>();
    private string rootField = "";

    private Planner(Schema schema, Dialect dialect, bool hasTotals, Document document, VariableValues variables)
    {
        this.schema = schema;
        this.dialect = dialect;
        this.hasTotals = hasTotals;
        this.document = document;
        this.variables = variables;
        collector = new FieldCollector(schema, document, variables);
    }

    /// <param name="hasTotals">The database holds what <see cref="Entity.Totals"/> names.</param>
    /// <param name="variables">Any of the shape; the plan serves every other of the same shape.</param>
    public static OperationPlan Plan(Schema schema, Dialect dialect, bool hasTotals, Document document, OperationDefinition operation, VariableValues variables)
    {
        var planner = new Planner(schema, dialect, hasTotals, document, variables);
        var root = planner.Select(schema.Query, [operation.Selections], scope: null, isRoot: true);
        return new OperationPlan
        {
            Document = document,
            Operation = operation,
            Root = root,
            Problem = planner.collector.Problem,
            Statements = planner.statements.ToImmutable(),
            Arguments = planner.arguments.ToImmutable(),
            Pages = planner.pages.ToImmutable(),
            NodeLookUps = planner.nodeLookUps.ToImmutable(),
            Editions = planner.editions.ToImmutable(),
        };
    }

    private SelectionPlan Select(ObjectType type, IEnumerable<FieldSelection> nodes, RowScope? scope) =>
        Select(type, nodes.Select(node => node.Selections), scope, isRoot: false);

    private SelectionPlan Select(ObjectType type, IEnumerable<ImmutableArray<Selection>> sets, RowScope? scope, bool isRoot)
    {
        var fields = ImmutableArray.CreateBuilder<FieldPlan>();
        foreach (var (name, nodes) in collector.Collect(type, sets))
        {
            if (isRoot) rootField = name;
            fields.Add(Field(type, nodes, scope));
        }

        return new SelectionPlan(type, fields.ToImmutable());
    }

    private FieldPlan Field(ObjectType parent, List<FieldSelection> nodes, RowScope? scope)
    {
        var definition = schema.FindField(parent, nodes[0].Name) ?? throw new InvalidOperationException("The document has not been validated.");
        var head = new FieldHead(nodes[0], definition.Type);
        if (definition == MetaTypes.TypeNameField) return new LiteralPlan(head, Encoding.UTF8.GetBytes($"\"{parent.Name}\""));

        var coerced = Coercion.Arguments(document, nodes[0], definition.Arguments, nodes[0].Arguments, variables);
        if (coerced.Error is { } error) return new ProblemPlan(head, error);
        var own = new ArgumentsPlan(arguments.Count, nodes[0], definition, nodes[0].Arguments.Any(argument => HasVariable(argument.Value)) ? null : coerced.Values);
        arguments.Add(own);
        if (parent == schema.Query && definition.Arguments.All.FirstOrDefault(argument => argument.Binding is EditionArgument) is { } edition && nodes[0].Arguments.Any(argument => argument.Name == edition.Name))
            editions.Add(new(rootField, own, edition.Name));
        var call = new Call(head, nodes, own, coerced.Values!);

        if (definition == MetaTypes.SchemaField || definition == MetaTypes.TypeField) return new IntrospectionPlan(head, [.. nodes], own);
        return definition.Binding switch
        {
            EntityField field => EntityFieldOf(call, field, scope ?? throw Unbound(parent, definition)),
            RootConnection root => Connection(call, root.Entity, relation: null, scope: null, root.Bounds),
            RootAggregate root => Aggregate(call, root.Entity, relation: null, scope: null),
            LookUp lookUp => LookUp(call, lookUp),
            NodeLookUp lookUp => Nodes(call, lookUp),
            SearchBinding search => Search(call, search),
            ValueBinding value => new ValuePlan(head, own, value, head.Type.Named is ObjectType type ? Select(type, nodes, scope: null) : null),
            _ => throw Unbound(parent, definition),
        };
    }

    private StatementBuilder NewStatement(Entity entity, ParentKeys? parents = null, RowScope? scope = null, ImmutableArray<int> parentColumns = default, Totals? totals = null)
    {
        var plan = new StatementPlan(statements.Count, rootField, scope?.Builder.Plan, parentColumns.IsDefault ? [] : parentColumns);
        statements.Add(plan);
        return new StatementBuilder(plan, entity, aliases, parents) { Table = totals?.Table ?? entity.Table };
    }

    /// <summary>A statement for the rows that point at the rows of a scope; without a relation, for all rows.</summary>
    private StatementBuilder NewStatement(Entity entity, Relation? relation, RowScope? scope, Totals? totals = null)
    {
        if (relation is null || scope is null) return NewStatement(entity, totals: totals);
        var parents = new ParentKeys(
            [.. relation.On.Select(pair => pair.There)],
            [.. relation.On.Select((pair, index) => new ParentKeyParameter(index, pair.There.Kind))]);
        return NewStatement(entity, parents, scope, [.. relation.On.Select(pair => scope.Builder.Column(scope.Alias, pair.Here))], totals);
    }

    private ObjectType ObjectOf(Entity entity) => (ObjectType)schema.FindType(entity.Name)!;

    private ProblemPlan Problem(FieldHead head, string message, string code = ErrorCodes.BadInput) =>
        new(head, new GraphQLError(message, code, document.Locate(head.Node)));

    private static InvalidOperationException Unbound(ObjectType parent, FieldDefinition field) =>
        new($"{parent.Name}.{field.Name} has no binding that can be read here.");

    private static bool HasVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListNode list => list.Items.Any(HasVariable),
        ObjectNode fields => fields.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };

    /// <summary>The rows from which a selection reads.</summary>
    private sealed record RowScope(StatementBuilder Builder, Alias Alias, Entity Entity);

    /// <summary>One field being planned: everything that selects it, and its arguments for the variables at hand.</summary>
    private sealed record Call(FieldHead Head, List<FieldSelection> Nodes, ArgumentsPlan Arguments, InputObject Values);
}
