using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Tests.Types;
using Disclosure.GraphQL.Validation;

namespace Disclosure.GraphQL.Tests.Validation;

/// <summary>Each rule once or more, by its message; that no rule refuses or accepts too much is what the reference implementation is for.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("query A { subject { __typename } } query A { echo }", "two operations named 'A'")]
    [InlineData("{ echo } query A { echo }", "without a name must be the only operation")]
    [InlineData("{ echo } { echo }", "without a name must be the only operation")]
    [InlineData("mutation { echo }", "has no mutations")]
    [InlineData("subscription { echo @skip(if: true) }", "has no subscriptions")]
    [InlineData("query A { echo } subscription B { echo }", "has no subscriptions")]
    [InlineData("{ node(id: 1) { ... on Parc { id } } }", "no type 'Parc'. Did you mean 'Park'")]
    [InlineData("query ($v: [Strin!]) { echo(any: $v) }", "no type 'Strin'. Did you mean 'String'")]
    [InlineData("{ ...F } fragment F on Nowhere { id }", "no type 'Nowhere'")]
    [InlineData("{ ... on Int { id } }", "cannot be on Int")]
    [InlineData("{ ...F } fragment F on EnterpriseFilter { id }", "cannot be on EnterpriseFilter")]
    [InlineData("{ eco }", "Query has no field 'eco'. Did you mean 'echo'?")]
    [InlineData("{ valued { size } }", "Did you mean to use an inline fragment on Enterprise or Figure?")]
    [InlineData("{ subject { id } }", "Subject has no field 'id'. Did you mean to use an inline fragment on Park or Enterprise?")]
    [InlineData("{ park(id: 1) { __schema { description } } }", "Park has no field '__schema'")]
    [InlineData("{ __typename { a } }", "has no fields to select")]
    [InlineData("{ echo { a } }", "has no fields to select")]
    [InlineData("{ park(id: 1) { color { a } } }", "has no fields to select")]
    [InlineData("{ park(id: 1) }", "select some of its fields")]
    [InlineData("{ ...F } fragment F on Query { echo } fragment F on Query { echo }", "two fragments named 'F'")]
    [InlineData("{ ...Frag } fragment Frog on Query { echo }", "no fragment 'Frag'. Did you mean 'Frog'")]
    [InlineData("{ echo } fragment F on Query { echo }", "No operation uses the fragment 'F'")]
    [InlineData("{ echo } fragment F on Query { ...G } fragment G on Query { echo }", "No operation uses the fragment 'G'")]
    [InlineData("{ ...F } fragment F on Query { ...F }", "'F' leads back to itself: F")]
    [InlineData("{ ...F } fragment F on Query { ... { ...G } } fragment G on Query { ...F }", "leads back to itself: G → F")]
    [InlineData("{ park(id: 1) { ... on Enterprise { id } } }", "on Enterprise can never apply to Park")]
    [InlineData("{ valued { ... on Subject { ... on Figure { id } } } }", "on Figure can never apply to Subject")]
    [InlineData("{ valued { ...F } } fragment F on Query { echo }", "on Query can never apply to Valued")]
    [InlineData("query ($v: Int, $v: Int) { echo(int: $v) }", "'$v' is declared twice")]
    [InlineData("query ($v: Park) { echo(any: $v) }", "which is for output only")]
    [InlineData("query ($v: [Result!]!) { echo(any: $v) }", "which is for output only")]
    [InlineData("query Q { echo(int: $v) }", "'$v' is not declared by the operation 'Q'")]
    [InlineData("query A($v: Int) { ...F } query B { ...F } fragment F on Query { ...G } fragment G on Query { echo(int: $v) }", "'$v' is not declared by the operation 'B'")]
    [InlineData("{ echo @skip(if: $v) }", "'$v' is not declared")]
    [InlineData("{ echo(any: {a: [$v]}) }", "'$v' is not declared")]
    [InlineData("query ($v: Int) { echo }", "'$v' is never used")]
    [InlineData("query A($v: Int) { echo } query B($v: Int) { echo(int: $v) }", "'$v' is never used")]
    [InlineData("{ echo @skp(if: true) }", "no directive '@skp'. Did you mean 'skip'")]
    [InlineData("query @skip(if: true) { echo }", "'@skip' cannot stand at a QUERY")]
    [InlineData("query ($v: Int @once) { echo(int: $v) }", "'@once' cannot stand at a VARIABLE_DEFINITION")]
    [InlineData("{ echo @deprecated }", "'@deprecated' cannot stand at a FIELD")]
    [InlineData("{ ...F } fragment F on Query @once { echo }", "'@once' cannot stand at a FRAGMENT_DEFINITION")]
    [InlineData("{ echo @once @once }", "'@once' stands twice")]
    [InlineData("{ ... @skip(if: true) @include(if: true) @skip(if: true) { echo } }", "'@skip' stands twice")]
    [InlineData("{ echo(integer: 1) }", "Query.echo has no argument 'integer'")]
    [InlineData("{ echo @skip(if: true, iff: true) }", "@skip has no argument 'iff'. Did you mean 'if'")]
    [InlineData("{ __typename(a: 1) }", "Query.__typename has no argument 'a'")]
    [InlineData("{ echo(int: 1, int: 1) }", "'int' is given twice")]
    [InlineData("{ echo @skip(if: true, if: true) }", "'if' is given twice")]
    [InlineData("{ park { id } }", "Query.park needs the argument 'id' of type ID!")]
    [InlineData("{ echo @skip }", "@skip needs the argument 'if'")]
    [InlineData("query ($v: Int @tag) { echo(int: $v) }", "@tag needs the argument 'name'")]
    [InlineData("{ __type { name } }", "Query.__type needs the argument 'name'")]
    [InlineData("{ echo(int: \"1\") }", "Int must be a whole number, not \"1\"")]
    [InlineData("{ echo(int: 2147483648) }", "Int must fit in 32 bits")]
    [InlineData("{ echo(color: \"RED\") }", "Color must be one of its values, not \"RED\". Did you mean 'RED'")]
    [InlineData("{ echo(color: PINK) }", "Color must be one of its values, not PINK")]
    [InlineData("{ echo(int: [1]) }", "Int must be a whole number, not [1]")]
    [InlineData("{ echo(ints: [1, \"2\"]) }", "Int must be a whole number")]
    [InlineData("{ echo(ints: [[1]]) }", "Int must be a whole number, not [1]")]
    [InlineData("{ echo(grid: [1, [null]]) }", "type Int! cannot be null")]
    [InlineData("{ park(id: null) { id } }", "type ID! cannot be null")]
    [InlineData("{ search(text: \"\", first: null) { __typename } }", "type Int! cannot be null")]
    [InlineData("query ($v: Int! = null) { echo(int: $v) }", "type Int! cannot be null")]
    [InlineData("query ($v: Int = 1.5) { echo(int: $v) }", "Int must be a whole number")]
    [InlineData("{ echo(date: \"yesterday\") }", "Date must be a date")]
    [InlineData("{ demand(of: 1) }", "Demand must be an object, not 1")]
    [InlineData("{ demand(of: {b: 1}) }", "Demand needs the field 'a'")]
    [InlineData("{ demand(of: {a: 1, cc: 1}) }", "Demand has no field 'cc'. Did you mean")]
    [InlineData("{ demand(of: {a: 1, a: 2}) }", "input field 'a' is given twice")]
    [InlineData("{ echo(any: {a: 1, a: 2}) }", "input field 'a' is given twice")]
    [InlineData("{ pick(by: {}) { __typename } }", "Exactly one field of Pick")]
    [InlineData("{ pick(by: {id: 1, code: \"x\"}) { __typename } }", "Exactly one field of Pick")]
    [InlineData("{ pick(by: {id: null}) { __typename } }", "Exactly one field of Pick")]
    [InlineData("query ($v: ID) { pick(by: {id: $v}) { __typename } }", "'$v' must be non-null to be a field of Pick")]
    [InlineData("query ($v: ID! $w: String!) { pick(by: {id: $v, code: $w}) { __typename } }", "Exactly one field of Pick")]
    [InlineData("query ($v: Int) { park(id: $v) { id } }", "of type Int cannot stand where ID! is expected")]
    [InlineData("query ($v: ID) { park(id: $v) { id } }", "of type ID cannot stand where ID! is expected")]
    [InlineData("query ($v: ID = null) { park(id: $v) { id } }", "of type ID cannot stand where ID! is expected")]
    [InlineData("query ($v: Int!) { echo(ints: $v) }", "of type Int! cannot stand where [Int] is expected")]
    [InlineData("query ($v: [Int]) { echo(grid: [$v]) }", "of type [Int] cannot stand where [Int!] is expected")]
    [InlineData("query ($v: Boolean) { echo @skip(if: $v) }", "of type Boolean cannot stand where Boolean! is expected")]
    [InlineData("{ __type(name: \"a\") { fields { type { fields { type { fields { name } } } } } } }", "3 of 'fields'")]
    public void A_document_against_a_rule_is_refused(string text, string expected)
    {
        var errors = Errors(text);
        Assert.Contains(errors, error => error.Message.Contains(expected, StringComparison.Ordinal));
        Assert.All(errors, error => Assert.NotEmpty(error.Locations));
    }

    [Theory]
    [InlineData("{ echo __typename ...F } fragment F on Query { ... { park(id: 1) { ... on Named { name } ... on Result { __typename } } } }")]
    [InlineData("query A($v: Int) { ...F } query B($v: Int!) { ...F } fragment F on Query { echo(int: $v) }")]
    [InlineData("query ($v: ID = 1) { park(id: $v) { id } }")]
    [InlineData("query ($v: Int) { search(text: \"\", first: $v) { __typename } demand(of: {a: 1, b: $v}) }")]
    [InlineData("query ($v: [Int!]!) { echo(ints: $v, grid: [$v]) }")]
    [InlineData("query ($v: ID!) { pick(by: {ids: [$v]}) { __typename } }")]
    [InlineData("query ($v: Int @tag(name: \"x\") @tag(name: \"y\")) { echo(int: $v) }")]
    [InlineData("{ echo(any: {a: [RED, 1, {b: null}]}, ints: 1, grid: 1) }")]
    [InlineData("{ __schema { types { fields { type { inputFields { name } } } } } __type(name: \"x\") { possibleTypes { interfaces { ofType { name } } } } }")]
    public void A_document_within_the_rules_is_accepted(string text) => Assert.Empty(Errors(text));

    [Theory]
    [InlineData("{ a: echo a: demand }", "'echo' and 'demand' are different fields")]
    [InlineData("{ a: echo ... { a: demand } ...F } fragment F on Query { a: __typename }", "different fields")]
    [InlineData("{ echo(int: 1) echo(int: 2) }", "their arguments differ")]
    [InlineData("{ echo echo(int: null) }", "their arguments differ")]
    [InlineData("{ echo(any: {a: 1, b: [1, 2]}) echo(any: {a: 1, b: [2, 1]}) }", "their arguments differ")]
    [InlineData("query ($v: Int $w: Int) { echo(int: $v) echo(int: $w) }", "their arguments differ")]
    [InlineData("{ park(id: 1) { parent { x: id } } park(id: 1) { parent { x: size } } }", "'x' cannot be merged")]
    [InlineData("{ subject { ... on Park { size } ... on Enterprise { size } } }", "they answer Float! and Int!")]
    [InlineData("{ subject { ... on Park { color } ... on Enterprise { color } } }", "they answer Color and Color!")]
    [InlineData("{ valued { ... on Enterprise { x: color } ... on Figure { x: color } } }", "they answer Color! and String")]
    [InlineData("{ search(text: \"\") { ... on Park { grid } ... on Figure { grid } } }", "they answer [[Int!]] and [Int!]")]
    [InlineData("{ search(text: \"\") { ... on Park { x: parent { id } } ... on Figure { x: id } } }", "they answer Park and ID!")]
    [InlineData("{ search(text: \"\") { ... on Park { x: parent { size } } ... on Figure { x: peer { size } } } }", "they answer Float! and String")]
    [InlineData("{ search(text: \"\") { ... on Named { a: id } ... on Park { a: name } } }", "'a' cannot be merged")]
    [InlineData("{ valued { amount: __typename ... on Figure { amount } } }", "'amount' cannot be merged")]
    public void Fields_that_cannot_be_merged_are_refused(string text, string expected)
    {
        var error = Assert.Single(Errors(text));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Locations.Length);
    }

    [Theory]
    [InlineData("{ echo echo ... { echo } }")]
    [InlineData("{ echo(int: 1, any: {a: 1, b: 2}) echo(any: {b: 2, a: 1}, int: 1) }")]
    [InlineData("{ subject { ... on Park { x: name } ... on Enterprise { x: name(upper: true) } } }")]
    [InlineData("{ search(text: \"\") { ... on Park { x: id } ... on Figure { x: id } } }")]
    [InlineData("{ search(text: \"\") { ... on Park { x: parent { id } } ... on Figure { x: peer { y: size id } } } }")]
    [InlineData("{ search(text: \"\") { ... on Park { x: name } ... on Figure { x: size } } }")]
    [InlineData("{ valued { ... on Enterprise { peer { a: size } } ... on Figure { peer { b: size } } } }")]
    public void Fields_of_different_objects_need_only_the_same_shape(string text) => Assert.Empty(Errors(text));

    [Fact]
    public void At_most_five_errors_with_five_places_and_short_messages_are_answered()
    {
        var errors = Errors($"{{ park(id: 1) {{ {string.Concat(Enumerable.Range(0, 50).Select(i => $"n{i} "))} }} }}");
        Assert.Equal(5, errors.Length);
        var cycle = string.Concat(Enumerable.Range(0, 50).Select(i => $"fragment F{i} on Query {{ ...F{(i + 1) % 50} }} "));
        var error = Assert.Single(Errors($"{{ ...F0 }} {cycle}"));
        Assert.Equal(5, error.Locations.Length);
        var longName = new string('x', 100_000);
        Assert.All(
            Errors($"query {longName}(${longName}: {longName}) {{ {longName} echo(int: \"{longName}\") ...{longName} }} fragment F on Query @{longName} {{ echo }}"),
            error => Assert.InRange(error.Message.Length, 1, 400));
    }

    private static GraphQLError[] Errors(string text)
    {
        var parsed = Parser.Parse(text);
        Assert.True(parsed.Succeeded, parsed.Error?.ToString());
        return [.. Validator.Validate(TestSchema.Schema, parsed.Document)];
    }
}
