using System.Collections.Immutable;

namespace Disclosure.GraphQL.Language;

internal ref partial struct DocumentReader
{
    public ValueNode Value(bool isConstant)
    {
        var start = token.Start;
        switch (token.Kind)
        {
            case TokenKind.Int:
                var integer = Text();
                Advance();
                return new IntNode(start, integer);
            case TokenKind.Float:
                var number = Text();
                Advance();
                return new FloatNode(start, number);
            case TokenKind.String or TokenKind.BlockString:
                return StringValue();
            case TokenKind.Name:
                return Name() switch
                {
                    "true" => new BooleanNode(start, true),
                    "false" => new BooleanNode(start, false),
                    "null" => new NullNode(start),
                    var name => new EnumNode(start, name),
                };
            case TokenKind.BracketOpen:
                return List(isConstant);
            case TokenKind.BraceOpen:
                return Object(isConstant);
            case TokenKind.Dollar when isConstant:
                Fail(start, "A variable cannot stand in a constant value.");
                break;
            case TokenKind.Dollar:
                Advance();
                return new VariableNode(start, Name());
            default:
                Unexpected("a value");
                break;
        }

        return new NullNode(start);
    }

    private StringNode StringValue()
    {
        var isBlock = token.Kind == TokenKind.BlockString;
        var quotes = isBlock ? 3 : 1;
        var raw = source.Utf8[(token.Start + quotes)..(token.End - quotes)];
        var node = new StringNode(token.Start, isBlock ? StringText.Block(raw) : StringText.Unescape(raw), isBlock);
        Advance();
        return node;
    }

    private ListNode List(bool isConstant)
    {
        var start = token.Start;
        Advance();
        Enter();
        var items = ImmutableArray.CreateBuilder<ValueNode>();
        while (!Ended(TokenKind.BracketClose)) items.Add(Value(isConstant));
        nesting--;
        return new ListNode(start, items.ToImmutable());
    }

    private ObjectNode Object(bool isConstant)
    {
        var start = token.Start;
        Advance();
        Enter();
        var members = ImmutableArray.CreateBuilder<ObjectFieldNode>();
        while (!Ended(TokenKind.BraceClose))
        {
            var at = token.Start;
            var name = Name();
            Expect(TokenKind.Colon, "':'");
            members.Add(new ObjectFieldNode(at, name, Value(isConstant)));
        }

        nesting--;
        return new ObjectNode(start, members.ToImmutable());
    }
}
