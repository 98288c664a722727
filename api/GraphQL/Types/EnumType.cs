namespace Disclosure.GraphQL.Types;

public sealed class EnumType(string name, IEnumerable<EnumValueDefinition> values) : NamedType(name)
{
    public Members<EnumValueDefinition> Values { get; } = new(values);
}
