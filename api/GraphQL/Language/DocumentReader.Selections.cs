using System.Collections.Immutable;

namespace Disclosure.GraphQL.Language;

internal ref partial struct DocumentReader
{
    public ImmutableArray<Directive> Directives(bool isConstant)
    {
        if (token.Kind != TokenKind.At) return [];
        var directives = ImmutableArray.CreateBuilder<Directive>();
        while (token.Kind == TokenKind.At)
        {
            var start = token.Start;
            if (directives.Count == limits.Directives)
            {
                Fail(start, $"There are more than {limits.Directives} directives in one place.", ErrorCodes.Directives);
            }

            Advance();
            directives.Add(new Directive(start, Name(), Arguments(isConstant)));
        }

        return directives.ToImmutable();
    }

    private ImmutableArray<Selection> Selections()
    {
        Expect(TokenKind.BraceOpen, "'{'");
        Enter();
        var selections = ImmutableArray.CreateBuilder<Selection>();
        do
        {
            selections.Add(token.Kind == TokenKind.Spread ? Spread() : Field());
        }
        while (!Ended(TokenKind.BraceClose));
        nesting--;
        return selections.ToImmutable();
    }

    private FieldSelection Field()
    {
        var start = token.Start;
        if (++fields > limits.Fields) Fail(start, $"The document has more than {limits.Fields} fields.", ErrorCodes.Fields);
        var name = Name();
        string? alias = null;
        if (TryEat(TokenKind.Colon)) (alias, name) = (name, Name());
        var arguments = Arguments(isConstant: false);
        var directives = Directives(isConstant: false);
        return new FieldSelection(start, alias, name, arguments, directives, token.Kind == TokenKind.BraceOpen ? Selections() : []);
    }

    private Selection Spread()
    {
        var start = token.Start;
        Advance();
        if (token.Kind == TokenKind.Name && !IsKeyword("on"u8)) return new FragmentSpread(start, Name(), Directives(isConstant: false));
        NamedTypeNode? typeCondition = null;
        if (IsKeyword("on"u8))
        {
            Advance();
            typeCondition = NamedType();
        }

        return new InlineFragment(start, typeCondition, Directives(isConstant: false), Selections());
    }

    private ImmutableArray<Argument> Arguments(bool isConstant)
    {
        if (!TryEat(TokenKind.ParenOpen)) return [];
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        do
        {
            var start = token.Start;
            var name = Name();
            Expect(TokenKind.Colon, "':'");
            arguments.Add(new Argument(start, name, Value(isConstant)));
        }
        while (!Ended(TokenKind.ParenClose));
        return arguments.ToImmutable();
    }
}
