using Disclosure.Model.Dictionary;

namespace Disclosure.Site;

/// <summary>How a register is read as a list: where it stands, in which order, and by which codes or years it is split. What a row shows says <c>Rows/&lt;Type&gt;Row.graphql</c>.</summary>
/// <param name="Path">Of the first page.</param>
/// <param name="Order">As GraphQL writes it.</param>
/// <param name="Parts">Fields that are codes or years.</param>
public sealed record RegisterView(Table Table, string Path, string Order, params IReadOnlyList<string> Parts)
{
    /// <summary>What the list tells a newcomer; the register's own description where null.</summary>
    public Text? Lead { get; init; }

    /// <summary>The page that leads to the list and shows what matters of it; the list itself where null.</summary>
    public (Text Title, string Path)? Front { get; init; }

    /// <summary>A component above the rows of the first page, with a fragment of its name on the query; null where there is none.</summary>
    public Type? Above { get; init; }

    public IEnumerable<Field> PartFields => Parts.Select(name => Table.Find(Naming.Snake(name)) ?? throw new InvalidOperationException($"{Table.Slug} has no {name}"));
}
