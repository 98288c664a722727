using Disclosure.Model.Registers;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Releasing.Differences;

/// <summary>Everything in which one edition differs from another, but for what each release writes about itself.</summary>
internal sealed class EditionComparison(Edition old, Edition now)
{
    public IReadOnlyList<SchemaDifference> Schema { get; } = [.. SchemaComparison.Between(old.Registers, now.Registers)];

    /// <summary>Registers whose rows can be compared: in both editions, and keyed alike.</summary>
    public IReadOnlyList<ManifestRegister> Registers { get; } =
    [
        .. now.Registers.Where(register => !Releases.Written.Any(table => table.Slug == register.Slug)
            && old.Find(register.Slug) is { } before && before.Key.SequenceEqual(register.Key)),
    ];

    /// <summary>Streams the rows that differ.</summary>
    /// <param name="register">One of <see cref="Registers"/>.</param>
    public IEnumerable<RowDifference> Rows(ManifestRegister register, CancellationToken cancellation)
    {
        var before = old.Find(register.Slug)!;
        foreach (var row in new RegisterComparison(before, register).Rows(old.Rows(before), now.Rows(register)))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return row;
        }
    }
}
