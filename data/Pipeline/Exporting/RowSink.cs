namespace Disclosure.Pipeline.Exporting;

/// <summary>Takes the rows of a table in one format. What follows the last row is written when it is disposed of.</summary>
internal abstract class RowSink : IDisposable
{
    public void Write(IEnumerable<string?[]> rows)
    {
        foreach (var row in rows) Write(row);
    }

    /// <param name="row">Canonical characters in the order of the columns; null or empty where absent. Not kept.</param>
    public abstract void Write(ReadOnlySpan<string?> row);

    public abstract void Dispose();
}
