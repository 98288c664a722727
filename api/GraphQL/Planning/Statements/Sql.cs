using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Disclosure.GraphQL.Planning.Statements;

/// <summary>A piece of SQL. Its holes take pieces, names and parameters; a plain string does not compile, so values are only ever parameters.</summary>
/// <example><c>Sql.Write($"{column} = {parameter}")</c></example>
public sealed class Sql
{
    private readonly ImmutableArray<object> parts;

    private Sql(ImmutableArray<object> parts) => this.parts = parts;

    public static Sql Empty { get; } = new([]);
    public static Sql True { get; } = Write($"TRUE");
    public static Sql False { get; } = Write($"FALSE");

    public static Sql Write(SqlHandler handler) => new(handler.ToParts());

    public static Sql Number(int value) => new([value.ToString(CultureInfo.InvariantCulture)]);

    public static Sql Join(Sql separator, IEnumerable<Sql> pieces)
    {
        var joined = ImmutableArray.CreateBuilder<object>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0) joined.AddRange(separator.parts);
            joined.AddRange(piece.parts);
        }

        return new Sql(joined.ToImmutable());
    }

    /// <summary>All of the conditions; TRUE of none. Constants are folded.</summary>
    public static Sql All(IEnumerable<Sql> conditions)
    {
        Sql[] kept = [.. conditions.Where(condition => condition != True)];
        if (kept.Contains(False)) return False;
        return kept.Length switch { 0 => True, 1 => kept[0], _ => Write($"({Join(Write($" AND "), kept)})") };
    }

    /// <summary>Any of the conditions; FALSE of none. Constants are folded.</summary>
    public static Sql Any(IEnumerable<Sql> conditions)
    {
        Sql[] kept = [.. conditions.Where(condition => condition != False)];
        if (kept.Contains(True)) return True;
        return kept.Length switch { 0 => False, 1 => kept[0], _ => Write($"({Join(Write($" OR "), kept)})") };
    }

    /// <summary>The opposite, where a condition that is unknown because of a null counts as not met.</summary>
    public static Sql Not(Sql condition) =>
        condition == True ? False : condition == False ? True : Write($"(({condition}) IS NOT TRUE)");

    /// <summary>The text for a driver, and its parameters in the order of their numbers.</summary>
    public (string Text, ImmutableArray<Parameter> Parameters) Render(Dialect dialect)
    {
        var text = new System.Text.StringBuilder();
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        foreach (var part in parts)
        {
            if (part is not Parameter parameter)
            {
                text.Append((string)part);
                continue;
            }

            var at = parameters.IndexOf(parameter);
            if (at < 0)
            {
                at = parameters.Count;
                parameters.Add(parameter);
            }

            text.Append(dialect.Placeholder).Append(at + 1);
        }

        return (text.ToString(), parameters.ToImmutable());
    }

    internal void AppendTo(ImmutableArray<object>.Builder target) => target.AddRange(parts);
}

/// <summary>What the compiler makes of <c>$"…"</c> where SQL is expected.</summary>
[InterpolatedStringHandler]
public sealed class SqlHandler(int literalLength, int formattedCount)
{
    private readonly ImmutableArray<object>.Builder parts = ImmutableArray.CreateBuilder<object>(literalLength > 0 ? (2 * formattedCount) + 1 : formattedCount);

    public void AppendLiteral(string literal) => parts.Add(literal);

    public void AppendFormatted(Sql piece) => piece.AppendTo(parts);

    public void AppendFormatted(Table table) => parts.Add(table.Quoted);

    public void AppendFormatted(Column column) => parts.Add(column.Quoted);

    public void AppendFormatted(Alias alias) => parts.Add(alias.Name);

    public void AppendFormatted(Parameter parameter) => parts.Add(parameter);

    internal ImmutableArray<object> ToParts() => parts.ToImmutable();
}
