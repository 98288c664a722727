using Disclosure.Model.Dictionary;
using Disclosure.Model.Exchange;
using Disclosure.Model.Reference;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Calculating;

/// <summary>Which offers and wants of waste stand on the day, and which of them fit.</summary>
internal static class ExchangeCalculation
{
    public static void Run(StoreFile reader, StoreTransaction writer, DateOnly day, CancellationToken cancellation)
    {
        var transfers = reader.Read(WasteTransfers.Table).Where(transfer => transfer.OfferId is not null && transfer.TransferredOn <= day).ToLookup(transfer => transfer.OfferId!, StringComparer.Ordinal);
        var offers = reader.Read(WasteOffers.Table).Select(offer => ExchangeStatuses.WithStatus(offer, transfers[offer.Id].Sum(transfer => In(offer.Unit, transfer)), day)).ToList();
        var wants = reader.Read(WasteWants.Table).Select(want => ExchangeStatuses.WithStatus(want, day)).ToList();
        foreach (var offer in offers) writer.Upsert(WasteOffers.Table, offer);
        foreach (var want in wants) writer.Upsert(WasteWants.Table, want);
        foreach (var match in WasteMatching.Match(offers, wants, reader.Read(WasteCategories.Table), day))
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Insert(WasteMatches.Table, match);
        }
    }

    /// <returns>0 where the units do not convert.</returns>
    private static decimal In(string unit, WasteTransfer transfer) =>
        (Units.Find(unit)!, Units.Find(transfer.Unit)!) is var (to, from) && to.Quantity == from.Quantity ? from.Convert(transfer.Quantity, to) : 0;
}
