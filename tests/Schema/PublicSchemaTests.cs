namespace Disclosure.Schema.Tests;

public sealed class PublicSchemaTests
{
    [Fact]
    public void The_dictionary_makes_a_valid_schema() => Assert.NotEmpty(PublicSchema.Create().Query.Fields.All);
}
