namespace Disclosure.GraphQL.Planning.Statements;

/// <summary>What a column holds. A real column is a decimal number of at most 15 significant digits.</summary>
public enum StorageKind
{
    Text,
    Integer,
    Real,
    Boolean,
}

public sealed record Table(string Name)
{
    internal string Quoted { get; } = Identifier.Quote(Name);
}

public sealed record Column(string Name, StorageKind Kind, bool IsNullable = false)
{
    internal string Quoted { get; } = Identifier.Quote(Name);
}

/// <summary>A table as one statement names it.</summary>
public sealed class Alias
{
    internal Alias(char letter, int number) => Name = $"{letter}{number}";

    public string Name { get; }

    /// <summary>The column of this alias.</summary>
    public Sql Of(Column column) => Sql.Write($"{this}.{column}");
}

internal static class Identifier
{
    public static string Quote(string name) =>
        name.Length > 0 && name.AsSpan().IndexOfAny('"', '\0') < 0
            ? $"\"{name}\""
            : throw new ArgumentException("a table or column name is empty or holds a quote", nameof(name));
}
