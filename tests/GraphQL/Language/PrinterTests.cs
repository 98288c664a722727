using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    [Fact]
    public void A_document_is_printed_with_two_blanks_a_level() => Assert.Equal(
        """"
        query Q($a: [Int!]! = [1, 2] @b, "about" $c: C) @d(e: {f: RED, g: null}) {
          x: y(z: $a, w: "中\n") @skip(if: true) {
            ...F @g
            ... on H {
              i
            }
            ... {
              j
            }
          }
        }

        """
        Two
          lines.
        """
        fragment F on H {
          k
        }

        """",
        Printer.Print(Parser.Parse("""
            query Q($a:[Int!]!=[1 2]@b "about"$c:C)@d(e:{f:RED g:null}){x:y(z:$a w:"中\n")@skip(if:true){...F@g ...on H{i}...{j}}}
            "Two\n  lines." fragment F on H{k}
            """).Document!));

    [Fact]
    public void What_is_printed_parses_to_the_same_document() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(Documents.ToArbitrary(), document =>
        {
            var printed = Printer.Print(document);
            var parsed = Parser.Parse(printed, Generous);
            Assert.True(parsed.Succeeded, $"{parsed.Error}\n{printed}");
            Assert.Equal(Shape.Of(document), Shape.Of(parsed.Document));
            Assert.Equal(printed, Printer.Print(parsed.Document));
        }));

    private static ParserLimits Generous { get; } = new() { Tokens = 1_000_000, Fields = 100_000, Nesting = 100 };

    private static Gen<string> Name { get; } = Gen.Elements("a", "b2", "_c", "query", "fragment", "nul", "type", "D_");

    private static Gen<string> Text { get; } = Gen.OneOf(
        Gen.Elements("", "a", "\"", "\"\"\"", "\\\"\"\"", "\\", " a", "a\n  b", "  a\n b", "\n", "a\r\nb", "\u0000\u007F\u0085", "中文😀", "\uFEFF", "a\n\n \nb", "\"\"\"\"", "a\"", "\ta\n\tb"),
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null && Source.FromText(text).MalformedAt < 0));

    private static Gen<Document> Documents { get; } = Gen.Sized(size =>
        from definitions in Definition(Math.Min(size, 6)).ArrayOf(2)
        select new Document(Source.FromText(""), [.. definitions]));

    private static Gen<Definition> Definition(int size) =>
        from description in Gen.OneOf(Gen.Constant<string?>(null), Text.Select(text => (string?)text))
        from kind in Gen.Elements(OperationKind.Query, OperationKind.Mutation, OperationKind.Subscription)
        from name in Name
        from isNamed in Gen.Elements(true, false)
        from isFragment in Gen.Elements(true, false)
        from variables in Some(Variable)
        from directives in Some(Directive(size, isConstant: false))
        from selections in Selections(size)
        select isFragment
            ? (Definition)new FragmentDefinition(0, description, name, new NamedTypeNode(0, "T"), directives, selections)
            : new OperationDefinition(0, description, kind, isNamed ? name : null, variables, directives, selections);

    private static Gen<VariableDefinition> Variable { get; } =
        from description in Gen.OneOf(Gen.Constant<string?>(null), Text.Select(text => (string?)text))
        from name in Name
        from type in Gen.Elements<TypeNode>(
            new NamedTypeNode(0, "A"), new NonNullTypeNode(0, new NamedTypeNode(0, "on")), new ListTypeNode(0, new NonNullTypeNode(0, new ListTypeNode(0, new NamedTypeNode(0, "A")))))
        from value in Gen.OneOf(Gen.Constant<ValueNode?>(null), Value(3, isConstant: true).Select(value => (ValueNode?)value))
        from directives in Some(Directive(2, isConstant: true))
        select new VariableDefinition(0, description, name, type, value, directives);

    private static Gen<ImmutableArray<Selection>> Selections(int size) => from count in Gen.Choose(1, 3) from list in Selection(size / 2).ArrayOf(count) select list.ToImmutableArray();

    private static Gen<Selection> Selection(int size) =>
        from kind in Gen.Choose(0, 3)
        from name in Name
        from alias in Gen.Elements<string?>(null, "x", "on")
        from condition in Gen.Elements(null, new NamedTypeNode(0, "T"))
        from arguments in Some(Argument(size, isConstant: false))
        from directives in Some(Directive(size, isConstant: false))
        from selections in size == 0 ? Gen.Constant(ImmutableArray<Selection>.Empty) : Selections(size)
        select (kind, selections.IsEmpty) switch
        {
            (0, _) => new FragmentSpread(0, name, directives),
            (1, false) => new InlineFragment(0, condition, directives, selections),
            (2, _) => new FieldSelection(0, alias, name, arguments, directives, selections),
            _ => (Selection)new FieldSelection(0, alias, name, arguments, directives, []),
        };

    private static Gen<Directive> Directive(int size, bool isConstant) =>
        from name in Name
        from arguments in Some(Argument(size, isConstant))
        select new Directive(0, name, arguments);

    private static Gen<Argument> Argument(int size, bool isConstant) =>
        from name in Name
        from value in Value(Math.Min(size, 3), isConstant)
        select new Argument(0, name, value);

    private static Gen<ValueNode> Value(int size, bool isConstant)
    {
        var leaf = Gen.OneOf(
            Gen.Elements("0", "-1", "123456789012345678901234567890").Select(text => (ValueNode)new IntNode(0, text)),
            Gen.Elements("1.5", "-0.0", "1e5", "1E+5").Select(text => (ValueNode)new FloatNode(0, text)),
            Text.Select(text => (ValueNode)new StringNode(0, text)),
            Text.Select(text => (ValueNode)new StringNode(0, text, isBlock: true)),
            Gen.Elements<ValueNode>(new BooleanNode(0, true), new BooleanNode(0, false), new NullNode(0), new EnumNode(0, "on")),
            Gen.Constant<ValueNode>(isConstant ? new EnumNode(0, "RED") : new VariableNode(0, "v")));
        if (size == 0) return leaf;
        var inside = Value(size - 1, isConstant);
        return Gen.Frequency(
            (4, leaf),
            (1, Some(inside).Select(items => (ValueNode)new ListNode(0, items))),
            (1, Some(from name in Name from value in inside select new ObjectFieldNode(0, name, value)).Select(members => (ValueNode)new ObjectNode(0, members))));
    }

    private static Gen<ImmutableArray<T>> Some<T>(Gen<T> one) =>
        from count in Gen.Choose(0, 2)
        from items in one.ArrayOf(count)
        select items.ToImmutableArray();
}
