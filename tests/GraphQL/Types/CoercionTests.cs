using System.Text.Json;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;
using Disclosure.GraphQL.Validation;

namespace Disclosure.GraphQL.Tests.Types;

public sealed class CoercionTests
{
    [Theory]
    [InlineData("ints: 1", "[1]")]
    [InlineData("ints: [1, null]", "[1, null]")]
    [InlineData("ints: null", "null")]
    [InlineData("grid: 1", "[[1]]")]
    [InlineData("grid: [1, 2, 3]", "[[1], [2], [3]]")]
    [InlineData("grid: [null, [1]]", "[null, [1]]")]
    [InlineData("grid: []", "[]")]
    public void A_single_value_becomes_a_list_at_every_level_and_null_stays_null(string argument, string expected)
    {
        Assert.Equal(expected, Echo($"{{ echo({argument}) }}")[argument.Split(':')[0]].ToString());
        var json = argument.Split(": ")[1];
        var type = argument.StartsWith("ints", StringComparison.Ordinal) ? "[Int]" : "[[Int!]]";
        var values = Variables($"query ($v: {type}) {{ echo({argument.Split(':')[0]}: $v) }}", $"{{\"v\": {json}}}").Values!;
        Assert.Equal(expected, values["v"].ToString());
    }

    [Fact]
    public void An_argument_is_absent_null_or_a_value()
    {
        var arguments = Echo("{ echo(int: null, float: 1) }");
        Assert.True(arguments["id"].IsAbsent);
        Assert.True(arguments["int"].IsNull);
        Assert.Equal(1.0, arguments["float"].Value);
        Assert.Equal(["int", "float", "string", "color"], arguments.Present.Select(argument => argument.Definition.Name));
        Assert.Throws<InvalidOperationException>(() => arguments["int"].Value);
        Assert.Throws<KeyNotFoundException>(() => arguments["nothing"]);
    }

    [Theory]
    [InlineData("{ echo }", "{}", "2")]
    [InlineData("{ echo(color: RED) }", "{}", "1")]
    [InlineData("{ echo(color: null) }", "{}", "null")]
    [InlineData("query ($v: Color) { echo(color: $v) }", "{}", "2")]
    [InlineData("query ($v: Color) { echo(color: $v) }", "{\"v\": null}", "null")]
    [InlineData("query ($v: Color = BLUE) { echo(color: $v) }", "{}", "3")]
    [InlineData("query ($v: Color = BLUE) { echo(color: $v) }", "{\"v\": null}", "null")]
    [InlineData("query ($v: Color = null) { echo(color: $v) }", "{}", "null")]
    [InlineData("query ($v: Color) { echo(color: $v) }", "{\"v\": \"RED\"}", "1")]
    public void The_default_of_an_argument_stands_in_for_what_is_absent_and_never_for_null(string query, string variables, string color) =>
        Assert.Equal(color, Echo(query, variables)["color"].ToString());

    [Theory]
    [InlineData("{ demand(of: {a: 1}) }", "{}", "{a: 1, b: 5, color: 1}")]
    [InlineData("{ demand(of: {a: 1, b: 2, c: null, color: null}) }", "{}", "{a: 1, b: 2, c: null, color: null}")]
    [InlineData("query ($v: Int) { demand(of: {a: 1, b: $v}) }", "{}", "{a: 1, b: 5, color: 1}")]
    [InlineData("query ($v: [Int!]) { demand(of: {a: 1, c: $v}) }", "{}", "{a: 1, b: 5, color: 1}")]
    [InlineData("query ($v: [Int!]) { demand(of: {a: 1, c: $v}) }", "{\"v\": null}", "{a: 1, b: 5, c: null, color: 1}")]
    [InlineData("query ($v: Demand) { demand(of: $v) }", "{\"v\": {\"a\": 1, \"d\": {\"a\": 2, \"color\": \"BLUE\"}}}", "{a: 1, b: 5, d: {a: 2, b: 5, color: 3}, color: 1}")]
    [InlineData("query ($v: Demand = {a: 7}) { demand(of: $v) }", "{}", "{a: 7, b: 5, color: 1}")]
    public void Fields_of_input_objects_take_their_defaults_and_keep_the_difference_between_absent_and_null(string query, string variables, string expected) =>
        Assert.Equal(expected, Arguments(query, variables).Values!["of"].ToString());

    [Fact]
    public void The_default_of_an_argument_is_coerced_itself() =>
        Assert.Equal("[{a: 1, b: 5, color: 1}]", Arguments("{ demand }").Values!["all"].ToString());

    [Theory]
    [InlineData("query ($v: Int) { echo(ints: [1, $v]) }", "{}", "[1, null]")]
    [InlineData("query ($v: Int) { echo(ints: [1, $v]) }", "{\"v\": null}", "[1, null]")]
    [InlineData("query ($v: Int) { echo(ints: [1, $v]) }", "{\"v\": 2}", "[1, 2]")]
    public void An_absent_variable_in_a_list_is_null(string query, string variables, string expected) =>
        Assert.Equal(expected, Echo(query, variables)["ints"].ToString());

    [Theory]
    [InlineData("query ($v: Int = 3) { search(text: \"\", first: $v) { __typename } }", "first")]
    [InlineData("query ($v: Int) { search(text: \"\", first: $v) { __typename } }", "first")]
    [InlineData("query ($v: Int = 3) { demand(of: {a: $v}) }", "of.a")]
    [InlineData("query ($v: Int = 3) { demand(of: {a: 1, c: [2, $v]}) }", "of.c[1]")]
    public void A_null_variable_in_a_non_null_place_is_an_error_of_the_field(string query, string path)
    {
        var error = Arguments(query, "{\"v\": null}").Error!;
        Assert.Equal(ErrorCodes.BadInput, error.Code);
        Assert.Contains($"'{path}'", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(error.Locations).Line);
    }

    [Theory]
    [InlineData("Int!", "{}", "is required")]
    [InlineData("Int!", "{\"v\": null}", "cannot be null")]
    [InlineData("Int", "{\"v\": \"1\"}", "must be a whole number")]
    [InlineData("Color", "{\"v\": 1}", "Color must be one of its values")]
    [InlineData("Color", "{\"v\": \"red\"}", "Color must be one of its values")]
    [InlineData("Date", "{\"v\": \"2026-02-30\"}", "Date must be a date")]
    [InlineData("[Int!]", "{\"v\": [1, null]}", "'v[1]'")]
    [InlineData("[[Int!]]", "{\"v\": [[1], [2, \"x\"]]}", "'v[1][1]'")]
    [InlineData("Demand", "{\"v\": 1}", "Demand must be an object")]
    [InlineData("Demand", "{\"v\": {}}", "'v.a': a value of type Int! is required")]
    [InlineData("Demand", "{\"v\": {\"a\": 1, \"d\": {\"a\": null}}}", "'v.d.a'")]
    [InlineData("Demand", "{\"v\": {\"a\": 1, \"x\": 1}}", "Demand has no field 'x'")]
    [InlineData("[Demand!]", "{\"v\": [{\"a\": 1}, {\"a\": 1, \"b\": true}]}", "'v[1].b'")]
    [InlineData("Pick", "{\"v\": {}}", "exactly one field of Pick")]
    [InlineData("Pick", "{\"v\": {\"id\": null}}", "exactly one field of Pick")]
    [InlineData("Pick", "{\"v\": {\"id\": \"a\", \"code\": \"b\"}}", "exactly one field of Pick")]
    [InlineData("Pick", "{\"v\": {\"id\": \"a\", \"code\": null}}", "exactly one field of Pick")]
    [InlineData("String", "{\"v\": \"\\ud83d\"}", "not well-formed Unicode")]
    [InlineData("String", "{\"v\": \"\\ude00\\ud83d\"}", "not well-formed Unicode")]
    [InlineData("String", "{\"\\ud83d\": 1}", "not well-formed Unicode")]
    [InlineData("Int", "[1]", "must be an object")]
    public void A_wrong_variable_is_refused_with_the_place_inside_its_value(string type, string variables, string expected)
    {
        var error = Assert.Single(Variables($"query ($v: {type}) {{ echo(any: $v) }}", variables, isValid: false).Errors);
        Assert.Equal(ErrorCodes.BadInput, error.Code);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"v\": {\"id\": \"a\"}}", "{id: a}")]
    [InlineData("{\"v\": {\"demand\": {\"a\": 1}}}", "{demand: {a: 1, b: 5, color: 1}}")]
    public void One_field_of_a_oneOf_object_is_enough(string variables, string expected) =>
        Assert.Equal(expected, Variables("query ($v: Pick!) { pick(by: $v) { __typename } }", variables).Values!["v"].ToString());

    [Fact]
    public void Variables_that_are_not_declared_are_ignored_and_those_not_given_are_absent()
    {
        var values = Variables("query ($v: Int, $w: Int) { echo(ints: [$v, $w]) }", "{\"v\": 1, \"x\": \"\\ud83d\\ude00\\\\ud83d\"}").Values!;
        Assert.Equal(["v"], values.Present.Keys);
        Assert.True(values["w"].IsAbsent);
    }

    [Fact]
    public void All_wrong_variables_are_named_at_once_up_to_five()
    {
        var errors = Variables("query ($a: Int!, $b: Int!, $c: Int!, $d: Int!, $e: Int!, $f: Int!) { echo(ints: [$a, $b, $c, $d, $e, $f]) }", "{}").Errors;
        Assert.Equal(["$a", "$b", "$c", "$d", "$e"], errors.Select(error => error.Message.Split('\'')[1]));
    }

    [Fact]
    public void A_custom_scalar_reads_literals_and_JSON_alike()
    {
        var expected = new DateOnly(2026, 1, 31);
        Assert.Equal(expected, Echo("{ echo(date: \"2026-01-31\") }")["date"].As<DateOnly>());
        Assert.Equal(expected, Echo("query ($v: Date) { echo(date: $v) }", "{\"v\": \"2026-01-31\"}")["date"].As<DateOnly>());
    }

    [Fact]
    public void Coerced_values_compare_by_value()
    {
        const string Query = "query ($v: Demand) { demand(of: $v) }";
        var a = Arguments(Query, "{\"v\": {\"a\": 1, \"c\": [1, 2]}}").Values!;
        var b = Arguments(Query, "{\"v\": {\"c\": [1, 2], \"a\": 1, \"b\": 5}}").Values!;
        var c = Arguments(Query, "{\"v\": {\"c\": [1, 3], \"a\": 1}}").Values!;
        Assert.Equal(a, b);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.NotEqual(a, c);
    }

    [Theory]
    [InlineData("@skip(if: true)", false)]
    [InlineData("@skip(if: false)", true)]
    [InlineData("@include(if: true)", true)]
    [InlineData("@include(if: false)", false)]
    [InlineData("@include(if: true) @skip(if: true)", false)]
    [InlineData("@skip(if: false) @include(if: false)", false)]
    [InlineData("@tag(name: \"x\")", true)]
    public void Skip_and_include_commute(string directives, bool expected)
    {
        var document = Parser.Parse($"{{ echo {directives} }}").Document!;
        Assert.Equal(expected, Condition.IsIncluded(document, document.Operations[0].Selections[0].Directives, VariableValues.None, out var error));
        Assert.Null(error);
    }

    [Fact]
    public void A_condition_that_is_null_at_run_time_is_an_error()
    {
        var document = Parser.Parse("query ($v: Boolean = true) { echo @skip(if: $v) }").Document!;
        var variables = Variables("query ($v: Boolean = true) { echo @skip(if: $v) }", "{\"v\": null}").Values!;
        Assert.False(Condition.IsIncluded(document, document.Operations[0].Selections[0].Directives, variables, out var error));
        Assert.Equal(ErrorCodes.BadInput, error!.Code);
    }

    private static InputObject Echo(string query, string variables = "{}") => Arguments(query, variables).Values!;

    private static ArgumentsResult Arguments(string query, string variables = "{}")
    {
        var document = Parser.Parse(query).Document!;
        var result = Variables(query, variables);
        Assert.Empty(result.Errors);
        var field = (FieldSelection)document.Operations[0].Selections[0];
        var definition = TestSchema.Schema.FindField(TestSchema.Query, field.Name)!;
        return Coercion.Arguments(document, field, definition.Arguments, field.Arguments, result.Values!);
    }

    private static VariablesResult Variables(string query, string json, bool isValid = true)
    {
        var document = Parser.Parse(query).Document!;
        if (isValid) Assert.Empty(Validator.Validate(TestSchema.Schema, document));
        return Coercion.Variables(TestSchema.Schema, document, document.Operations[0], JsonDocument.Parse(json).RootElement);
    }
}
