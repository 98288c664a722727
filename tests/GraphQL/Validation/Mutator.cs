using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.GraphQL.Tests.Validation;

/// <summary>Breaks a document a little: most of what it makes is wrong, some of it in ways nobody would think of.</summary>
internal static partial class Mutator
{
    private static readonly string[] Tokens =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "=", "@", "...", "|", "&", "on", "query", "mutation", "subscription", "fragment", "type", "null", "true",
        "a", "id", "name", "size", "color", "amount", "peer", "nodes", "park", "echo", "__typename", "__schema { description }", "__type(name: \"Park\") { name }",
        "Park", "Enterprise", "Figure", "Node", "Named", "Valued", "Result", "Int", "Nothing", "on Park { id }", "... on Figure { size }", "...F0", "...F9",
        "1", "1.5", "-0", "00", "1e400", "2147483648", "-2147483649", "3.0", "true", "RED", "\"RED\"", "\"x\"", "\"\"\"x\"\"\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\u{110000}\"", "RED", "PURPLE", "$int", "$textR", "$nothing", "[1 null]",
        "{a: 1, a: 2}", "{name: {eq: $text}}", "(id: 1)", "(first: null)", "@skip(if: true)", "@include(if: $flag)", "@once", "@once @once", "@tag(name: \"x\") @tag(name: \"y\")", "@deprecated", "x: size", "size: id",
        "#c\n", "\uFEFF", "\u00A0", "\u0000", "\u2028", ",", "'", "%", "é", "😀",
    ];

    public static string Mutate(string document, Dice dice)
    {
        var tokens = Token().Matches(document).Select(match => match.Value).ToList();
        for (var i = 1 + dice.Throw(2); i > 0; i--)
        {
            var at = dice.Throw(tokens.Count);
            switch (dice.Throw(14))
            {
                // A name for a name, a value for a value: most of these still parse.
                case > 6 when Twin(tokens, at, dice) is { } twin: tokens[at] = twin; break;
                case 0 when tokens.Count > 1: tokens.RemoveAt(at); break;
                case 1: tokens.Insert(at, tokens[at]); break;
                case 2: tokens.Insert(at, dice.Pick(Tokens)); break;
                case 3: tokens[at] = dice.Pick(tokens); break;
                case 4 when tokens[at].Length > 1: tokens[at] = tokens[at].Remove(dice.Throw(tokens[at].Length), 1); break;
                default: tokens[at] = dice.Pick(Tokens); break;
            }
        }

        // Half a surrogate pair cannot travel to the other process; ill-formed text has tests of its own.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(string.Join(dice.OneIn(4) ? "\n" : " ", tokens)));
    }

    private static string? Twin(List<string> tokens, int at, Dice dice)
    {
        var kind = Kind(tokens[at]);
        var twins = tokens.Concat(Tokens).Where(token => Kind(token) == kind).ToArray();
        return kind < 0 ? null : dice.Pick(twins);
    }

    private static int Kind(string token) => token[0] switch
    {
        '"' or (>= '0' and <= '9') or '-' => 1,
        '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => token.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? 0 : -1,
        _ => -1,
    };

    [GeneratedRegex("""\"\"\"[\s\S]*?\"\"\"|"(?:[^"\\\n]|\\.)*"|\.\.\.|[\w.+-]+|\S""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token();
}
