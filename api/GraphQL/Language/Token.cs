namespace Disclosure.GraphQL.Language;

internal enum TokenKind
{
    End,
    Name,
    Int,
    Float,
    String,
    BlockString,
    Bang,
    Dollar,
    Ampersand,
    ParenOpen,
    ParenClose,
    Spread,
    Colon,
    Equals,
    At,
    BracketOpen,
    BracketClose,
    BraceOpen,
    Pipe,
    BraceClose,

    /// <summary>Reading has stopped at an error; nothing follows.</summary>
    Failed,
}

/// <summary>A lexical token as a range of bytes; quotes are part of a string's range.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
