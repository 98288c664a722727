using Disclosure.Model.Dictionary;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Registers;

namespace Disclosure.Pipeline.Intake;

/// <summary>Figures that are there already: the same one from an earlier file, and that of the year before.</summary>
internal sealed class FigureHistory(FileContext file)
{
    /// <summary>Figures that this file repeats as an earlier file gave them; by a hash, which keeps a whole repeated return small.</summary>
    private readonly HashSet<ulong> confirmed = [];

    private readonly Figure likeness = Table<Figure>.NewRow();

    public Figure? Find(string id)
    {
        Figures.Table.Key[0].Set(likeness, id);
        return file.Transaction.Find(Figures.Table, likeness);
    }

    public Figure? YearBefore(Figure figure) => Find(Figure.IdOf(figure.EnterpriseId, figure.ParkCode, figure.IndicatorCode, DimensionOf(figure), figure.Period.YearBefore()));

    /// <param name="before">What an earlier file says of the same figure.</param>
    /// <param name="repeated">Line of this file that gave the figure already.</param>
    /// <returns>False when this file gives the figure twice.</returns>
    public bool TryPlace(Figure figure, out Figure? before, out int? repeated)
    {
        before = Find(figure.Id);
        repeated = before?.SourceId == figure.SourceId ? before.SourceLine : null;
        return before?.SourceId != figure.SourceId && !confirmed.Contains(Short(figure.Id));
    }

    /// <summary>Another value than before is a revision; the old one goes to the register of revisions.</summary>
    public void Write(Store.Working.StoreTransaction transaction, Figure figure, Figure? before)
    {
        if (before is null)
        {
            transaction.Insert(Figures.Table, figure);
            return;
        }

        if (before.Value == figure.Value && before.Status == figure.Status && before.Unit == figure.Unit)
        {
            confirmed.Add(Short(figure.Id));
            return;
        }

        transaction.Insert(FigureRevisions.Table, new()
        {
            FigureId = before.Id,
            Revision = before.Revision,
            Value = before.Value,
            Status = before.Status,
            Unit = before.Unit,
            ReportedOn = before.ReportedOn,
            SourceId = before.SourceId,
            SourceLine = before.SourceLine,
        });
        transaction.Upsert(Figures.Table, figure with { Revision = before.Revision + 1 });
    }

    public static string? DimensionOf(Figure figure) => figure.CarrierCode ?? figure.GasCode ?? figure.WasteCategoryCode;

    private static ulong Short(string id) => BitConverter.ToUInt64(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(PermanentId.Of("short", id))));
}
