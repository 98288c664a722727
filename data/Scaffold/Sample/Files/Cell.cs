using Disclosure.Model.Codecs;

namespace Disclosure.Scaffold.Sample.Files;

/// <summary>A cell of a return, with the type that a spreadsheet gives it.</summary>
internal abstract record Cell
{
    public static readonly Cell Empty = new Text("");

    private Cell()
    {
    }

    /// <summary>The characters in a CSV file.</summary>
    public abstract string Characters { get; }

    public sealed record Text(string Value) : Cell
    {
        public override string Characters => Value;
    }

    public sealed record Number(decimal Value) : Cell
    {
        public override string Characters => Decimals.Write(Value);
    }

    public sealed record Date(DateOnly Value) : Cell
    {
        public override string Characters => Codecs.Date.Write(Value);
    }
}

/// <summary>Headings and rows of one file.</summary>
internal sealed record Grid(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<Cell>> Rows);
