using System.Buffers;

namespace Disclosure.GraphQL.Language;

/// <summary>Cuts well-formed UTF-8 into tokens. After an error it answers <see cref="TokenKind.Failed"/> for good.</summary>
internal ref struct Lexer(ReadOnlySpan<byte> text)
{
    private static readonly SearchValues<byte> NameBytes =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"u8);

    private static readonly SearchValues<byte> LineEnds = SearchValues.Create("\r\n"u8);

    private readonly ReadOnlySpan<byte> text = text;
    private int at;

    /// <summary>What was wrong, once a token has failed; its place is the failed token's start.</summary>
    public string? Problem { get; private set; }

    public Token Next()
    {
        if (Problem is not null) return new Token(TokenKind.Failed, at, at);
        SkipIgnored();
        if (at == text.Length) return new Token(TokenKind.End, at, at);
        var first = text[at];
        return first switch
        {
            (byte)'!' => Punctuator(TokenKind.Bang, 1),
            (byte)'$' => Punctuator(TokenKind.Dollar, 1),
            (byte)'&' => Punctuator(TokenKind.Ampersand, 1),
            (byte)'(' => Punctuator(TokenKind.ParenOpen, 1),
            (byte)')' => Punctuator(TokenKind.ParenClose, 1),
            (byte)':' => Punctuator(TokenKind.Colon, 1),
            (byte)'=' => Punctuator(TokenKind.Equals, 1),
            (byte)'@' => Punctuator(TokenKind.At, 1),
            (byte)'[' => Punctuator(TokenKind.BracketOpen, 1),
            (byte)']' => Punctuator(TokenKind.BracketClose, 1),
            (byte)'{' => Punctuator(TokenKind.BraceOpen, 1),
            (byte)'|' => Punctuator(TokenKind.Pipe, 1),
            (byte)'}' => Punctuator(TokenKind.BraceClose, 1),
            (byte)'.' when text[at..].StartsWith("..."u8) => Punctuator(TokenKind.Spread, 3),
            (byte)'"' => String(),
            (byte)'-' or (>= (byte)'0' and <= (byte)'9') => Number(),
            _ when IsNameStart(first) => Name(),
            _ => Fail(at, $"Unexpected character {Clip.Character(text, at)}."),
        };
    }

    private static bool IsNameStart(byte b) => char.IsAsciiLetter((char)b) || b == '_';

    private readonly byte Peek(int offset = 0) => at + offset < text.Length ? text[at + offset] : (byte)0;

    private void SkipIgnored()
    {
        while (at < text.Length)
        {
            switch (text[at])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',':
                    at++;
                    break;
                case 0xEF when text[at..].StartsWith("\uFEFF"u8):
                    at += 3;
                    break;
                case (byte)'#':
                    var length = text[at..].IndexOfAny(LineEnds);
                    at = length < 0 ? text.Length : at + length;
                    break;
                default:
                    return;
            }
        }
    }

    private Token Punctuator(TokenKind kind, int length) => new(kind, at, at += length);

    private Token Name()
    {
        var start = at;
        var length = text[at..].IndexOfAnyExcept(NameBytes);
        at = length < 0 ? text.Length : at + length;
        return new Token(TokenKind.Name, start, at);
    }

    private Token Number()
    {
        var start = at;
        var kind = TokenKind.Int;
        if (Peek() == '-') at++;
        if (Peek() == '0' && char.IsAsciiDigit((char)Peek(1))) return Fail(at + 1, "A number has no leading zeros.");
        if (!Digits()) return Fail(at, "Expected a digit.");
        if (Peek() == '.')
        {
            kind = TokenKind.Float;
            at++;
            if (!Digits()) return Fail(at, "Expected a digit after the decimal point.");
        }

        if (Peek() is (byte)'e' or (byte)'E')
        {
            kind = TokenKind.Float;
            at++;
            if (Peek() is (byte)'+' or (byte)'-') at++;
            if (!Digits()) return Fail(at, "Expected a digit in the exponent.");
        }

        return Peek() == '.' || IsNameStart(Peek())
            ? Fail(at, $"A number cannot be followed by {Clip.Character(text, at)}.")
            : new Token(kind, start, at);
    }

    private bool Digits()
    {
        var start = at;
        while (char.IsAsciiDigit((char)Peek())) at++;
        return at > start;
    }

    private Token String()
    {
        var start = at;
        if (text[at..].StartsWith("\"\"\""u8)) return BlockString();
        at++;
        while (true)
        {
            if (at == text.Length || text[at] is (byte)'\n' or (byte)'\r') return Fail(at, "The string does not end.");
            if (text[at] == '"')
            {
                at++;
                return new Token(TokenKind.String, start, at);
            }

            if (text[at] == '\\')
            {
                if (StringText.Escape(text[at..], out var length, out _) is { } problem) return Fail(at, problem);
                at += length;
            }
            else
            {
                at++;
            }
        }
    }

    private Token BlockString()
    {
        var start = at;
        at += 3;
        while (at < text.Length)
        {
            var rest = text[at..];
            if (rest.StartsWith("\"\"\""u8))
            {
                at += 3;
                return new Token(TokenKind.BlockString, start, at);
            }

            at += rest.StartsWith("\\\"\"\""u8) ? 4 : 1;
        }

        return Fail(at, "The block string does not end.");
    }

    private Token Fail(int position, string problem)
    {
        Problem = problem;
        at = position;
        return new Token(TokenKind.Failed, position, position);
    }
}
