using System.Collections.Immutable;
using System.Text;

namespace Disclosure.GraphQL.Language;

/// <summary>
/// Recursive descent with one token of look-ahead. The first error stops the lexer: from then on no token matches, every loop ends,
/// and the nodes made meanwhile are thrown away. Recursion is bounded by <see cref="ParserLimits.Nesting"/>.
/// </summary>
internal ref partial struct DocumentReader
{
    private readonly Source source;
    private readonly ParserLimits limits;
    private Lexer lexer;
    private Token token;
    private int tokens;
    private int nesting;
    private int fields;

    public DocumentReader(Source source, ParserLimits limits)
    {
        this.source = source;
        this.limits = limits;
        if (source.MalformedAt >= 0)
        {
            Fail(source.MalformedAt, "The document is not well-formed Unicode.");
            return;
        }

        lexer = new Lexer(source.Utf8);
        Advance();
    }

    public GraphQLError? Error { get; private set; }

    public ImmutableArray<Definition> Definitions()
    {
        var definitions = ImmutableArray.CreateBuilder<Definition>();
        do
        {
            if (definitions.Count == limits.Definitions)
            {
                Fail(token.Start, $"The document has more than {limits.Definitions} definitions.", ErrorCodes.Definitions);
            }

            definitions.Add(Definition());
        }
        while (token.Kind is not (TokenKind.End or TokenKind.Failed));
        return definitions.ToImmutable();
    }

    public void ExpectEnd() => Expect(TokenKind.End, "the end");

    private Definition Definition()
    {
        var start = token.Start;
        if (token.Kind == TokenKind.BraceOpen) return new OperationDefinition(start, null, OperationKind.Query, null, [], [], Selections());
        var description = Description();
        if (token.Kind == TokenKind.Name)
        {
            switch (Text())
            {
                case "query": return Operation(start, description, OperationKind.Query);
                case "mutation": return Operation(start, description, OperationKind.Mutation);
                case "subscription": return Operation(start, description, OperationKind.Subscription);
                case "fragment": return Fragment(start, description);
                case "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "directive" or "extend":
                    Fail(token.Start, "A request cannot define types: only operations and fragments are executable.");
                    break;
            }
        }

        if (description is not null && token.Kind is TokenKind.Name or TokenKind.BraceOpen)
        {
            Fail(start, "A description stands before 'query', 'mutation', 'subscription' or 'fragment'.");
        }

        Unexpected("an operation or a fragment");
        return new OperationDefinition(start, null, OperationKind.Query, null, [], [], []);
    }

    private string? Description()
    {
        if (token.Kind is not (TokenKind.String or TokenKind.BlockString)) return null;
        return StringValue().Value;
    }

    private OperationDefinition Operation(int start, string? description, OperationKind kind)
    {
        Advance();
        var name = token.Kind == TokenKind.Name ? Name() : null;
        return new OperationDefinition(start, description, kind, name, VariableDefinitions(), Directives(isConstant: false), Selections());
    }

    private FragmentDefinition Fragment(int start, string? description)
    {
        Advance();
        if (IsKeyword("on"u8)) Unexpected("a fragment name");
        var name = Name();
        if (!IsKeyword("on"u8)) Unexpected("'on'");
        Advance();
        return new FragmentDefinition(start, description, name, NamedType(), Directives(isConstant: false), Selections());
    }

    private ImmutableArray<VariableDefinition> VariableDefinitions()
    {
        if (!TryEat(TokenKind.ParenOpen)) return [];
        var variables = ImmutableArray.CreateBuilder<VariableDefinition>();
        do
        {
            if (variables.Count == limits.Variables)
            {
                Fail(token.Start, $"The operation has more than {limits.Variables} variables.", ErrorCodes.Variables);
            }

            var start = token.Start;
            var description = Description();
            Expect(TokenKind.Dollar, "a variable");
            var name = Name();
            Expect(TokenKind.Colon, "':'");
            var type = Type();
            var defaultValue = TryEat(TokenKind.Equals) ? Value(isConstant: true) : null;
            variables.Add(new VariableDefinition(start, description, name, type, defaultValue, Directives(isConstant: true)));
        }
        while (!Ended(TokenKind.ParenClose));
        return variables.ToImmutable();
    }

    private TypeNode Type()
    {
        var start = token.Start;
        TypeNode type;
        if (TryEat(TokenKind.BracketOpen))
        {
            Enter();
            type = new ListTypeNode(start, Type());
            Expect(TokenKind.BracketClose, "']'");
            nesting--;
        }
        else
        {
            type = NamedType();
        }

        return TryEat(TokenKind.Bang) ? new NonNullTypeNode(start, type) : type;
    }

    private NamedTypeNode NamedType() => new(token.Start, Name());

    private string Name()
    {
        if (token.Kind != TokenKind.Name)
        {
            Unexpected("a name");
            return "";
        }

        var name = Text();
        Advance();
        return name;
    }

    private readonly string Text() => Encoding.UTF8.GetString(source.Utf8[token.Start..token.End]);

    private readonly bool IsKeyword(ReadOnlySpan<byte> keyword) =>
        token.Kind == TokenKind.Name && source.Utf8[token.Start..token.End].SequenceEqual(keyword);

    private void Advance()
    {
        if (token.Kind == TokenKind.Failed) return;
        token = lexer.Next();
        if (lexer.Problem is { } problem)
        {
            Fail(token.Start, problem);
        }
        else if (token.Kind != TokenKind.End && ++tokens > limits.Tokens)
        {
            Fail(token.Start, $"The document has more than {limits.Tokens} tokens.", ErrorCodes.Tokens);
        }
    }

    private bool TryEat(TokenKind kind)
    {
        if (token.Kind != kind) return false;
        Advance();
        return true;
    }

    private void Expect(TokenKind kind, string what)
    {
        if (!TryEat(kind)) Unexpected(what);
    }

    /// <summary>The end of a repetition: its closing token (eaten) or an error.</summary>
    private bool Ended(TokenKind close) => TryEat(close) || token.Kind == TokenKind.Failed;

    private void Enter()
    {
        if (++nesting > limits.Nesting) Fail(token.Start, $"The document nests deeper than {limits.Nesting} levels.", ErrorCodes.Nesting);
    }

    private void Unexpected(string expected)
    {
        var found = token.Kind == TokenKind.End ? "the end of the document" : $"'{Clip.Text(Text())}'";
        Fail(token.Start, $"Expected {expected}, found {found}.");
    }

    private void Fail(int position, string message, string code = ErrorCodes.Syntax)
    {
        if (Error is not null) return;
        Error = new GraphQLError(message, code, source.Locate(position));
        token = new Token(TokenKind.Failed, position, position);
    }
}
