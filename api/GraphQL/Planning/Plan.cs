using System.Collections.Immutable;
using System.Text;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning;

/// <summary>What one operation does for every request whose variables have one shape: the statements to run, in order, and the answer to write.</summary>
internal sealed record OperationPlan
{
    public required Document Document { get; init; }
    public required OperationDefinition Operation { get; init; }
    public required SelectionPlan Root { get; init; }

    /// <summary>A condition of a directive that could not be decided; nothing runs.</summary>
    public GraphQLError? Problem { get; init; }
    public required ImmutableArray<StatementPlan> Statements { get; init; }
    public required ImmutableArray<ArgumentsPlan> Arguments { get; init; }
    public required ImmutableArray<PagePlan> Pages { get; init; }
    public required ImmutableArray<NodesPlan> NodeLookUps { get; init; }

    /// <summary>Root fields that may be answered from another edition.</summary>
    public required ImmutableArray<EditionPlan> Editions { get; init; }

    /// <summary>The answer depends on the schema alone: introspection without variables.</summary>
    public bool IsFixed => Root.Fields.All(part => part is LiteralPlan or IntrospectionPlan { Arguments.Constant: not null }) && Operation.Variables.IsEmpty;

    /// <summary>The <c>data</c> of a fixed answer, once it has been written.</summary>
    public byte[]? FixedData { get; set; }
}

/// <summary>The fields of one object, in the order of the answer.</summary>
internal sealed record SelectionPlan(ObjectType Type, ImmutableArray<FieldPlan> Fields);

/// <summary>The coerced arguments of one field. Without variables they are the same for every request.</summary>
internal sealed record ArgumentsPlan(int Index, FieldSelection Node, FieldDefinition Field, InputObject? Constant)
{
    /// <summary>Lists whose length depends on the request, checked before anything runs.</summary>
    public List<ValuePath> Lists { get; } = [];

    /// <summary>What a filter of this field costs for each row it looks at.</summary>
    public int FilterCost { get; set; }
}

/// <param name="RootField">Response name.</param>
/// <param name="Argument">Its name; given in the document, perhaps as null.</param>
internal sealed record EditionPlan(string RootField, ArgumentsPlan Arguments, string Argument);

/// <summary>What every planned field knows.</summary>
internal sealed record FieldHead(FieldSelection Node, SchemaType Type)
{
    public string Name => Node.ResponseName;

    /// <summary>The name with quotes and colon. Names are ASCII and need no escapes.</summary>
    public byte[] Key { get; } = Encoding.UTF8.GetBytes($"\"{Node.ResponseName}\":");

    public bool IsNonNull { get; } = Type.IsNonNull;
}

internal abstract record FieldPlan(FieldHead Head);

/// <summary>The same bytes for every object.</summary>
internal sealed record LiteralPlan(FieldHead Head, byte[] Json) : FieldPlan(Head);

/// <summary>An error whatever the rows are.</summary>
internal sealed record ProblemPlan(FieldHead Head, GraphQLError Problem) : FieldPlan(Head);

internal enum CellForm
{
    Text,
    Integer,
    IntegerAsText,
    Real,
    Boolean,
    Enum,
}

/// <param name="Values">For an enum: what the column holds, and the value's name as JSON.</param>
internal sealed record CellPlan(FieldHead Head, int Column, CellForm Form, ImmutableArray<(byte[] Stored, byte[] Json)> Values) : FieldPlan(Head);

/// <summary>A sum of decimals, or an average.</summary>
/// <param name="Magnitude">Column with the sum of the addends without their signs.</param>
/// <param name="Count">Column with the number of addends, by which an average divides; −1 for a sum.</param>
internal sealed record TotalPlan(FieldHead Head, int Sum, int Magnitude, int Count) : FieldPlan(Head);

internal sealed record IdPlan(FieldHead Head, string TypeName, ImmutableArray<int> Columns) : FieldPlan(Head);

internal sealed record ComputedPlan(FieldHead Head, ImmutableArray<int> Columns, ArgumentsPlan Arguments, ComputedValue Value) : FieldPlan(Head);

/// <summary>An object on the same row; the first branch whose presence column is not null, or null.</summary>
internal sealed record ToOnePlan(FieldHead Head, ImmutableArray<(int Presence, SelectionPlan Selection)> Branches) : FieldPlan(Head);

/// <summary>An object on the same row that is always there.</summary>
internal sealed record SameRowPlan(FieldHead Head, SelectionPlan Selection) : FieldPlan(Head);

internal sealed record ListPlan(FieldHead Head, StatementPlan Rows, SelectionPlan Item, int Bound) : FieldPlan(Head);

internal sealed record LookUpPlan(FieldHead Head, StatementPlan Rows, SelectionPlan Item) : FieldPlan(Head);

internal sealed record AggregatePlan(FieldHead Head, StatementPlan Rows, SelectionPlan Group, ArgumentsPlan Arguments) : FieldPlan(Head);

internal sealed record ConnectionPlan(FieldHead Head, PagePlan Page, SelectionPlan Parts, ArgumentsPlan Arguments) : FieldPlan(Head);

/// <summary>A field of a connection, an edge or a page info.</summary>
internal sealed record PartPlan(FieldHead Head, Part Part, SelectionPlan? Selection) : FieldPlan(Head);

/// <param name="Targets">For each entity its rows and what is selected from them.</param>
internal sealed record NodesPlan(
    FieldHead Head, int Index, ArgumentsPlan Arguments, bool IsList, ImmutableArray<(Entity Entity, StatementPlan Rows, SelectionPlan Selection)> Targets)
    : FieldPlan(Head);

/// <param name="Targets">For each entity its rows, the column with the rank, and what is selected.</param>
internal sealed record SearchPlan(FieldHead Head, PagePlan Page, ImmutableArray<(StatementPlan Rows, int Rank, SelectionPlan Selection)> Targets) : FieldPlan(Head);

/// <param name="Selection">Null for leaves and lists of leaves.</param>
internal sealed record ValuePlan(FieldHead Head, ArgumentsPlan Arguments, ValueBinding Binding, SelectionPlan? Selection) : FieldPlan(Head);

/// <summary><c>__schema</c> and <c>__type</c>, written by the introspection layer.</summary>
internal sealed record IntrospectionPlan(FieldHead Head, ImmutableArray<FieldSelection> Nodes, ArgumentsPlan Arguments) : FieldPlan(Head);
