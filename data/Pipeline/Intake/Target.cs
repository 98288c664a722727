using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Intake;

/// <summary>Makes the rows of one register out of the rows of a table.</summary>
internal abstract class Target(Block block, Heading heading)
{
    private readonly BoundCondition? when = block.When is null ? null : new(block.When, heading);

    public bool Wants(RowContext row) => when?.Holds(row.Records) ?? true;

    /// <summary>Reads and checks; what is wrong is reported to the row.</summary>
    public abstract void Read(RowContext row);

    /// <summary>Writes what was read last. Only after a row without faults.</summary>
    public abstract void Write(RowContext row);

    /// <returns>What only the last row could tell.</returns>
    public virtual IEnumerable<Issue> Finish() => [];

    public static Target Of(Block block, Heading heading, FileContext file) =>
        block.Register == Figures.Table && !block.Exported
            ? new FigureTarget(block, heading, file)
            : (Target)Activator.CreateInstance((block.Exported ? typeof(ExportedTarget<>) : typeof(RegisterTarget<>)).MakeGenericType(block.Register.RowType), block, heading, file)!;

    /// <summary>The cells of a block, those that can never have characters left out.</summary>
    protected static (Field<TRow> Field, BoundCell Cell)[] Bind<TRow>(Table<TRow> register, IReadOnlyDictionary<string, Cell> cells, Heading heading, Layout layout)
        where TRow : class =>
        [.. register.Fields.Where(field => cells.ContainsKey(field.Name))
            .Select(field => (field, new BoundCell(cells[field.Name], field.Codec, heading, layout.Format)))];
}
