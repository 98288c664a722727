using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Registers;

/// <summary>A row that knows the file and the line it came from.</summary>
public interface ISourced
{
    /// <summary>The received file.</summary>
    string SourceId { get; }

    /// <summary>Line of the file, or row of the sheet, from 1 with the heading counted; null where the row was made out of several lines.</summary>
    int? SourceLine { get; }
}

/// <summary>The two columns of origin, the same in every register.</summary>
internal static class Sourced<TRow>
    where TRow : class, ISourced
{
    public static IReadOnlyList<Field<TRow>> Fields { get; } =
    [
        Table<TRow>.Column(row => row.SourceId, Codecs.Codecs.Identifier, "来源文件", "Source file", refers: () => Sources.Table, assigned: true),
        Table<TRow>.Value(row => row.SourceLine, Codecs.Codecs.Count, "来源行", "Source line", assigned: true),
    ];
}
