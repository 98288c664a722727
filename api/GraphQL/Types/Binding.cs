namespace Disclosure.GraphQL.Types;

/// <summary>What the planner attaches to a type or a field: how it is read. Nothing in this layer looks inside.</summary>
public abstract class Binding;
