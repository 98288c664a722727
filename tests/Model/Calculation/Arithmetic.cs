namespace Disclosure.Model.Tests.Calculation;

/// <summary>Works a published expression out again, knowing nothing of formulas: numbers, brackets, + × ÷, as a reader with a calculator would.</summary>
internal static class Arithmetic
{
    public static decimal Rounded(string expression, int decimals) => decimal.Round(Of(expression), decimals, MidpointRounding.AwayFromZero);

    public static decimal Of(string expression)
    {
        var tokens = new Queue<string>(expression.Replace("(", "( ", StringComparison.Ordinal).Replace(")", " )", StringComparison.Ordinal).Split(' '));
        var value = Sum(tokens);
        Assert.Empty(tokens);
        return value;
    }

    private static decimal Sum(Queue<string> tokens)
    {
        var value = Product(tokens);
        while (tokens.TryPeek(out var token) && token == "+")
        {
            tokens.Dequeue();
            value += Product(tokens);
        }

        return value;
    }

    /// <summary>Divides last, so that thirds stay exact as long as they can.</summary>
    private static decimal Product(Queue<string> tokens)
    {
        var (over, under) = (Number(tokens), 1m);
        while (tokens.TryPeek(out var token) && token is "×" or "÷")
        {
            tokens.Dequeue();
            if (token == "×") over *= Number(tokens);
            else under *= Number(tokens);
        }

        return over / under;
    }

    private static decimal Number(Queue<string> tokens)
    {
        var token = tokens.Dequeue();
        if (token != "(") return decimal.Parse(token, System.Globalization.CultureInfo.InvariantCulture);
        var value = Sum(tokens);
        Assert.Equal(")", tokens.Dequeue());
        return value;
    }
}
