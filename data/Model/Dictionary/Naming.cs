using System.Text;

namespace Disclosure.Model.Dictionary;

/// <summary>One rule derives every name from the C# one: <c>EnergyCarrier</c> → <c>energy_carrier</c>, <c>energyCarriers</c>, <c>energy-carriers</c>, <c>ENERGY_CARRIER</c>.</summary>
public static class Naming
{
    /// <summary><c>AreaKm2</c> → <c>area_km2</c>; <c>CO2Electricity</c> → <c>co2_electricity</c>. Columns, tables and codes.</summary>
    public static string Snake(string pascal)
    {
        var name = new StringBuilder(pascal.Length + 8);
        for (var i = 0; i < pascal.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(pascal[i])
                && (!char.IsAsciiLetterUpper(pascal[i - 1]) || (i + 1 < pascal.Length && char.IsAsciiLetterLower(pascal[i + 1]))))
                name.Append('_');
            name.Append(char.ToLowerInvariant(pascal[i]));
        }

        return name.ToString();
    }

    /// <summary><c>area_km2</c> → <c>areaKm2</c>. Fields of the API.</summary>
    public static string Camel(string snake)
    {
        var name = new StringBuilder(snake.Length);
        var upper = false;
        foreach (var c in snake)
        {
            if (c is '_' or '-') upper = true;
            else
            {
                name.Append(upper ? char.ToUpperInvariant(c) : c);
                upper = false;
            }
        }

        return name.ToString();
    }

    /// <summary><c>energy_carriers</c> → <c>energy-carriers</c>. Routes and files.</summary>
    public static string Kebab(string snake) => snake.Replace('_', '-');

    /// <summary><c>not_required</c> → <c>NOT_REQUIRED</c>. Enum values of the API.</summary>
    public static string Constant(string snake) => snake.ToUpperInvariant();

    /// <summary>English plural of a register's noun: <c>industry</c> → <c>industries</c>, <c>gas</c> → <c>gases</c>, <c>park</c> → <c>parks</c>.</summary>
    public static string Plural(string noun) => noun switch
    {
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => $"{noun[..^1]}ies",
        [.., 's' or 'x'] or [.., 'c' or 's', 'h'] => $"{noun}es",
        _ => $"{noun}s",
    };

    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Counted(long count, string noun) => $"{count} {(count == 1 ? noun : Plural(noun))}";

    /// <summary>The relation that a reference column stands for: <c>park_code</c> → <c>park</c>, <c>source_id</c> → <c>source</c>, <c>release_version</c> → <c>release</c>.</summary>
    public static string Relation(string column) =>
        column.EndsWith("_code", StringComparison.Ordinal) ? column[..^5]
        : column.EndsWith("_id", StringComparison.Ordinal) ? column[..^3]
        : column.EndsWith("_version", StringComparison.Ordinal) ? column[..^8]
        : throw new ArgumentException($"a reference ends with _code, _id or _version: {column}", nameof(column));
}
