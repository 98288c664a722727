using Disclosure.Model.Issues;

namespace Disclosure.Pipeline.Reading;

/// <summary>The rows of a file, one after the other in constant memory: of the only table of a text file, or of each sheet of a workbook.</summary>
internal abstract class Records : IDisposable
{
    /// <summary>Null in a text file.</summary>
    public string? Sheet { get; protected set; }

    /// <summary>Line of the text file on which the row begins, or row of the sheet; from 1.</summary>
    public int Line { get; protected set; }

    /// <summary>As they stand, in a buffer that the next row reuses; <see cref="Width"/> of them count.</summary>
    public string[] Cells { get; protected set; } = [];

    public int Width { get; protected set; }

    public bool Blank
    {
        get
        {
            for (var i = 0; i < Width; i++)
            {
                if (!string.IsNullOrWhiteSpace(Cells[i])) return false;
            }

            return true;
        }
    }

    /// <summary>Steps to the next table; the first call to the first.</summary>
    public abstract bool NextTable();

    /// <summary>Steps to the next row of the table, blank rows included.</summary>
    /// <exception cref="UnreadableException">The file ends in a way that no further row can be trusted.</exception>
    public abstract bool NextRow();

    /// <summary>Merged cells of the present table as (first row, last row, first column), rows from 1.</summary>
    public virtual IReadOnlyList<(int From, int To, int Column)> Merged => [];

    /// <summary>What was wrong with the present row's characters, if anything.</summary>
    public virtual Fault? RowFault => null;

    public Place PlaceOf(string file, int? column = null, string? heading = null) =>
        Sheet is null ? new(file, Line, heading) : new(file, Line, heading, Sheet, column is { } index ? $"{Letters(index)}{Line}" : null);

    public abstract void Dispose();

    /// <summary>0 → A, 26 → AA.</summary>
    public static string Letters(int column)
    {
        var name = "";
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1) name = (char)('A' + (rest % 26)) + name;
        return name;
    }
}

/// <summary>The file cannot be read on; what was found stands in the fault.</summary>
internal sealed class UnreadableException(Fault fault, int? line) : Exception(fault.Code.Code)
{
    public Fault Fault { get; } = fault;

    public int? Line { get; } = line;
}
