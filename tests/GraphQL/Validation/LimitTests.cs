using System.Text;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Tests.Introspection;
using Disclosure.GraphQL.Tests.Types;
using Disclosure.GraphQL.Validation;

namespace Disclosure.GraphQL.Tests.Validation;

/// <summary>Each limit is met, passed by one and reported alone, with its own code and its number.</summary>
public sealed class LimitTests
{
    [Fact]
    public void Depth_counts_fields_after_fragments()
    {
        AtMost(15, n => Nested("valued { peer {", "peer {", "amount", n), ErrorCodes.Depth, new() { Repeats = 100 });
        AtMost(15, n => $"{{ valued {{ ...F }} }} fragment F on Valued {{ ... {{ {Peers(n - 2, "amount")} }} }}", ErrorCodes.Depth, new() { Repeats = 100 });
    }

    [Fact]
    public void One_field_stands_at_most_three_times_inside_itself()
    {
        AtMost(3, n => $"{{ valued {{ {Peers(n, "amount")} }} }}", ErrorCodes.Repeats);
        AtMost(3, n => $"{{ valued {{ ...F }} }} fragment F on Valued {{ peer {{ {Peers(n - 1, "amount")} }} }}", ErrorCodes.Repeats);
        Assert.Empty(Errors("{ valued { peer { peer { peer { amount } } } ... on Figure { peer { peer { peer { amount } } } } } }"));
    }

    [Fact]
    public void Root_fields_are_counted_by_response_name() =>
        AtMost(20, n => $"{{ {Each(n, i => $"f{i}: __typename ")} f0: __typename ...R }} fragment R on Query {{ f0: __typename }}", ErrorCodes.RootFields);

    [Fact]
    public void Aliases_of_fields_with_a_selection_are_counted_wherever_they_stand() =>
        AtMost(30, n => $"{{ park(id: 1) {{ {Each(n, i => $"p{i}: parent {{ a: id }} ")} b: id }} }}", ErrorCodes.Aliases);

    [Fact]
    public void Fragment_visits_and_expanded_fields_are_counted_without_expanding()
    {
        AtMost(1_000, n => $"{{ {Each(n - 1, _ => "...A ")} ...A }} fragment A on Query {{ echo }}", ErrorCodes.FragmentVisits);
        AtMost(10_000, n => $"{{ {Each(100, _ => "...A ")} {Each(n - 10_000, _ => "echo ")} }} fragment A on Query {{ {Each(100, _ => "echo ")} }}", ErrorCodes.ExpandedFields);
    }

    [Fact]
    public void Fragments_inside_each_other_are_counted_as_nesting() => AtMost(
        128,
        n => $"{{ {Each(n - 128, _ => "... {")} ...F0 {Each(n - 128, _ => "}")} }} {Each(64, i => $"fragment F{i} on Query {{ {(i == 63 ? "echo" : $"... {{ ...F{i + 1} }}")} }} ")}",
        ErrorCodes.ExpandedNesting);

    [Fact]
    public void Introspection_has_its_own_depth_and_bounds_the_lists_that_multiply()
    {
        AtMost(20, n => Nested("__type(name: \"a\") { ofType {", "ofType {", "name", n), ErrorCodes.Introspection);
        AtMost(2, n => $"{{ __schema {{ types {{ {Each(n, _ => "fields { type { ")} name {Each(n, _ => "} } ")} }} }} }}", ErrorCodes.Introspection);
        AtMost(2, n => $"{{ __schema {{ types {{ ...{(n > 2 ? "B" : "A")} }} }} }} fragment A on __Type {{ fields {{ type {{ inputFields {{ name }} }} }} }} {(n > 2 ? "fragment B on __Type { interfaces { ...A } }" : "")}", ErrorCodes.Introspection);
        Assert.Empty(Errors(Asked.Everything));
    }

    [Fact]
    public void A_bomb_of_fragments_is_refused_at_once()
    {
        var bomb = new StringBuilder("{ ...F0 }");
        for (var i = 0; i < 60; i++) bomb.Append(null, $" fragment F{i} on Query {{ {(i == 59 ? "echo" : $"...F{i + 1} ... {{ ...F{i + 1} }}")} }}");
        Assert.Equal(ErrorCodes.FragmentVisits, Assert.Single(Errors(bomb.ToString())).Code);
    }

    [Fact]
    public void The_longest_chains_the_parser_lets_through_end_in_one_error_and_no_overflow()
    {
        // A hundred definitions, each as deep as may be, one inside the other.
        var open = Each(24, _ => "... {");
        var close = Each(24, _ => "}");
        var chain = $"{{ ...F0 }} {Each(99, i => $"fragment F{i} on Query {{ {open} {(i == 98 ? "echo" : $"...F{i + 1}")} {close} }} ")}";
        Assert.Equal(ErrorCodes.ExpandedNesting, Assert.Single(Errors(chain)).Code);
        var cycle = $"{{ ...F0 }} {Each(99, i => $"fragment F{i} on Query {{ {open} ...F{(i + 1) % 99} {close} }} ")}";
        Assert.Equal(ErrorCodes.Validation, Assert.Single(Errors(cycle)).Code);
    }

    [Theory]
    [InlineData("echo ")]
    [InlineData("echo(int: 1) ")]
    [InlineData("... { echo } ")]
    [InlineData("park(id: 1) { id } ")]
    [InlineData("node(id: 1) { ... on Park { x: size } ... on Enterprise { x: amount } } ")]
    public void Overlapping_fields_are_checked_with_work_that_grows_with_their_number(string selection)
    {
        var limits = new ValidationLimits { Comparisons = 20_000 };
        var text = $"{{ {Each(400, _ => selection)} }}";
        Assert.DoesNotContain(Errors(text, limits), error => error.Code == ErrorCodes.Comparisons);
    }

    [Fact]
    public void A_document_made_to_multiply_the_comparisons_runs_into_their_limit()
    {
        static string Level(int depth) => depth == 0
            ? "id"
            : $"... on Enterprise {{ peer {{ id }} }} ... on Figure {{ peer {{ id }} }} peer {{ ... on Node {{ id }} {Level(depth - 1)} }}";
        var text = $"{{ valued {{ {Level(7)} }} }}";
        var parsed = Parser.Parse(text).Document!;
        Assert.Contains(
            Validator.Validate(TestSchema.Schema, parsed, new() { Repeats = 100, Comparisons = 200 }),
            error => error.Code == ErrorCodes.Comparisons);
    }

    private static void AtMost(int most, Func<int, string> document, string code, ValidationLimits? limits = null)
    {
        Assert.Empty(Errors(document(most), limits));
        var error = Assert.Single(Errors(document(most + 1), limits));
        Assert.Equal(code, error.Code);
        Assert.Contains(most.ToString(System.Globalization.CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(error.Locations);
    }

    /// <summary>A document whose deepest field is at this depth.</summary>
    private static string Nested(string root, string step, string leaf, int depth) =>
        $"{{ {root} {Each(depth - 3, _ => step)} {leaf} {Each(depth - 3, _ => "}")} }} }} }}";

    private static string Peers(int count, string leaf) => $"{Each(count, _ => "peer { ")}{leaf}{Each(count, _ => " }")}";

    private static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    private static GraphQLError[] Errors(string text, ValidationLimits? limits = null)
    {
        var parsed = Parser.Parse(text);
        Assert.True(parsed.Succeeded, parsed.Error?.ToString());
        return [.. Validator.Validate(TestSchema.Schema, parsed.Document, limits)];
    }
}
