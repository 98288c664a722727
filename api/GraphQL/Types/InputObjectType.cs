namespace Disclosure.GraphQL.Types;

/// <summary>An input object. Its fields are asked for once, when first needed, so that types may refer to each other.</summary>
public sealed class InputObjectType(string name, Func<IEnumerable<InputValueDefinition>> fields) : NamedType(name)
{
    private readonly Lazy<Members<InputValueDefinition>> lazyFields = new(() => new Members<InputValueDefinition>(fields()));

    public Members<InputValueDefinition> Fields => lazyFields.Value;

    /// <summary>Exactly one field is given, and it is not null.</summary>
    public bool IsOneOf { get; init; }

    public Binding? Binding { get; init; }
}
