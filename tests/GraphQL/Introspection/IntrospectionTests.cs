using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Tests.Types;

namespace Disclosure.GraphQL.Tests.Introspection;

public sealed class IntrospectionTests
{
    [Theory]
    [InlineData("{ __schema { __typename description queryType { name } mutationType { name } subscriptionType { name } } }",
        """{"__schema":{"__typename":"__Schema","description":"For tests.\n\nTwo paragraphs.","queryType":{"name":"Query"},"mutationType":null,"subscriptionType":null}}""")]
    [InlineData("{ __type(name: \"Nothing\") { name } }", """{"__type":null}""")]
    [InlineData("{ __type(name: \"Date\") { kind name specifiedByURL description isOneOf fields { name } ofType { name } } }",
        """{"__type":{"kind":"SCALAR","name":"Date","specifiedByURL":"https://www.rfc-editor.org/rfc/rfc3339#section-5.6","description":"日期 · A day, `YYYY-MM-DD`.","isOneOf":null,"fields":null,"ofType":null}}""")]
    [InlineData("{ __type(name: \"Color\") { kind enumValues { name } all: enumValues(includeDeprecated: true) { name isDeprecated deprecationReason description } fields { name } inputFields { name } possibleTypes { name } interfaces { name } } }",
        """{"__type":{"kind":"ENUM","enumValues":[{"name":"RED"},{"name":"GREEN"}],"all":[{"name":"RED","isDeprecated":false,"deprecationReason":null,"description":"红"},{"name":"GREEN","isDeprecated":false,"deprecationReason":null,"description":null},{"name":"BLUE","isDeprecated":true,"deprecationReason":"Use \"GREEN\".","description":null}],"fields":null,"inputFields":null,"possibleTypes":null,"interfaces":null}}""")]
    [InlineData("{ __type(name: \"Result\") { kind possibleTypes { name kind } fields { name } interfaces { name } } }",
        """{"__type":{"kind":"UNION","possibleTypes":[{"name":"Park","kind":"OBJECT"},{"name":"Enterprise","kind":"OBJECT"},{"name":"Figure","kind":"OBJECT"}],"fields":null,"interfaces":null}}""")]
    [InlineData("{ __type(name: \"Named\") { kind fields { name } interfaces { name } possibleTypes { name } } }",
        """{"__type":{"kind":"INTERFACE","fields":[{"name":"id"},{"name":"name"}],"interfaces":[{"name":"Node"}],"possibleTypes":[{"name":"Enterprise"},{"name":"Park"}]}}""")]
    [InlineData("{ __type(name: \"Node\") { interfaces { name } } }", """{"__type":{"interfaces":[]}}""")]
    [InlineData("{ __type(name: \"Pick\") { kind isOneOf inputFields { name } fields { name } } }",
        """{"__type":{"kind":"INPUT_OBJECT","isOneOf":true,"inputFields":[{"name":"id"},{"name":"code"},{"name":"demand"},{"name":"ids"}],"fields":null}}""")]
    [InlineData("{ __type(name: \"TextFilter\") { isOneOf inputFields { name } all: inputFields(includeDeprecated: true) { name isDeprecated deprecationReason } } }",
        """{"__type":{"isOneOf":false,"inputFields":[{"name":"eq"},{"name":"in"}],"all":[{"name":"eq","isDeprecated":false,"deprecationReason":null},{"name":"in","isDeprecated":false,"deprecationReason":null},{"name":"old","isDeprecated":true,"deprecationReason":"Use `eq`."}]}}""")]
    [InlineData("{ __type(name: \"Demand\") { inputFields { name defaultValue type { kind name ofType { kind name } } } } }",
        """{"__type":{"inputFields":[{"name":"a","defaultValue":null,"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"Int"}}},{"name":"b","defaultValue":"5","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"Int"}}},{"name":"c","defaultValue":null,"type":{"kind":"LIST","name":null,"ofType":{"kind":"NON_NULL","name":null}}},{"name":"d","defaultValue":null,"type":{"kind":"INPUT_OBJECT","name":"Demand","ofType":null}},{"name":"color","defaultValue":"RED","type":{"kind":"ENUM","name":"Color","ofType":null}}]}}""")]
    [InlineData("{ __type(name: \"EnterpriseConnection\") { fields { name isDeprecated type { ofType { name fields(includeDeprecated: true) { name } } } args { name } } } }",
        """{"__type":{"fields":[{"name":"nodes","isDeprecated":false,"type":{"ofType":{"name":null,"fields":null}},"args":[]},{"name":"totalCount","isDeprecated":false,"type":{"ofType":{"name":"Int","fields":null}},"args":[]}]}}""")]
    public void A_type_answers_each_field_as_its_kind_allows(string query, string expected) => Assert.Equal(expected, Data(query));

    [Fact]
    public void Deprecated_fields_and_arguments_come_only_when_asked_for()
    {
        Assert.DoesNotContain("area", Data("{ __type(name: \"Park\") { fields { name } } }"), StringComparison.Ordinal);
        Assert.Contains("""{"name":"area","deprecationReason":"Use `size`."}""", Data("{ __type(name: \"Park\") { fields(includeDeprecated: true) { name deprecationReason } } }"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"old\"", Data("{ __type(name: \"Query\") { fields { args { name } } } }"), StringComparison.Ordinal);
        Assert.Contains("\"old\"", Data("{ __type(name: \"Query\") { fields { args(includeDeprecated: true) { name } } } }"), StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_are_GraphQL_literals()
    {
        var data = Data("{ __type(name: \"Query\") { fields { args { defaultValue } } } }");
        Assert.Contains("""
            {"defaultValue":"\"a \\\"b\\\" 中\""}
            """.Trim(), data, StringComparison.Ordinal);
        Assert.Contains("""{"defaultValue":"GREEN"}""", data, StringComparison.Ordinal);
        Assert.Contains("""{"defaultValue":"[{a: 1}]"}""", data, StringComparison.Ordinal);
    }

    [Fact]
    public void Directives_tell_their_places_and_whether_they_repeat()
    {
        var data = Data("{ __schema { directives { name isRepeatable locations args { name defaultValue } } } }");
        Assert.Contains("""{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if","defaultValue":null}]}""", data, StringComparison.Ordinal);
        Assert.Contains("""{"name":"tag","isRepeatable":true,"locations":["QUERY","FIELD","FRAGMENT_DEFINITION","FRAGMENT_SPREAD","INLINE_FRAGMENT","VARIABLE_DEFINITION"],"args":[{"name":"name","defaultValue":null},{"name":"level","defaultValue":"1"}]}""", data, StringComparison.Ordinal);
        Assert.Contains("\"oneOf\"", data, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_meta_type_tells_its_own_name_under_any_alias()
    {
        var data = Data("{ s: __schema { t: __typename directives { t: __typename args { t: __typename } } types { t: __typename fields { t: __typename } enumValues { t: __typename } } } }");
        Assert.All(["__Schema", "__Directive", "__InputValue", "__Type", "__Field", "__EnumValue"], name => Assert.Contains($"{{\"t\":\"{name}\"", data, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ a: __schema { queryType { name } } a: __schema { queryType { kind name } } }", """{"a":{"queryType":{"name":"Query","kind":"OBJECT"}}}""")]
    [InlineData("{ __type(name: \"Node\") { ...A ...B ...A } } fragment A on __Type { name fields { name } } fragment B on __Type { kind fields { type { kind } ... on __Field { n: name } } }",
        """{"__type":{"name":"Node","fields":[{"name":"id","type":{"kind":"NON_NULL"},"n":"id"}],"kind":"INTERFACE"}}""")]
    [InlineData("query ($yes: Boolean!) { __type(name: \"Node\") { name @skip(if: $yes) kind @include(if: $yes) ... @skip(if: $yes) { description } ...A @include(if: $yes) } } fragment A on __Type { isOneOf }",
        """{"__type":{"kind":"INTERFACE","isOneOf":null}}""")]
    [InlineData("query ($name: String!) { __type(name: $name) { name } }", """{"__type":{"name":"Park"}}""")]
    public void Merged_selections_fragments_aliases_conditions_and_variables_work_as_everywhere(string query, string expected) =>
        Assert.Equal(expected, Asked.Of(TestSchema.Schema, query, """{"yes": true, "name": "Park"}""").Data);

    [Fact]
    public void An_argument_that_is_null_at_run_time_nulls_the_nearest_nullable_place()
    {
        const string Query = "query ($d: Boolean = true) { __type(name: \"Node\") { name fields { name args(includeDeprecated: $d) { name } } enumValues(includeDeprecated: $d) { name } } }";
        var (data, errors) = Asked.Of(TestSchema.Schema, Query, """{"d": null}""");
        Assert.Equal("""{"__type":{"name":"Node","fields":null,"enumValues":null}}""", data);
        Assert.Equal(["__type.fields.0.args", "__type.enumValues"], errors.Select(error => error.Path!.ToString()));
        Assert.All(errors, error => Assert.Equal(ErrorCodes.BadInput, error.Code));
    }

    [Fact]
    public void A_failure_in_a_chain_of_non_null_places_nulls_the_whole_schema()
    {
        var (data, errors) = Asked.Of(TestSchema.Schema, "query ($d: Boolean = true) { __schema { directives { args(includeDeprecated: $d) { name } } } }", """{"d": null}""");
        Assert.Equal("""{"__schema":null}""", data);
        Assert.Equal("__schema.directives.0.args", Assert.Single(errors).Path!.ToString());
    }

    [Fact]
    public void An_answer_that_would_be_too_big_is_refused_before_it_is_written()
    {
        var (data, errors) = Asked.Of(TestSchema.Schema, Asked.Everything, mostValues: 1_000);
        Assert.Equal("""{"__schema":null}""", data);
        Assert.Equal(ErrorCodes.Introspection, Assert.Single(errors).Code);
    }

    private static string Data(string query)
    {
        var (data, errors) = Asked.Of(TestSchema.Schema, query);
        Assert.Empty(errors);
        return data;
    }
}
