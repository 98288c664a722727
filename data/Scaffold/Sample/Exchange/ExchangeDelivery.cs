using Disclosure.Model.Exchange;

namespace Disclosure.Scaffold.Sample.Exchange;

/// <summary>The state of the waste exchange in autumn 2026.</summary>
internal static class ExchangeDelivery
{
    public static Delivery All => new("exchange", new("示例园区废弃物交换信息", "Waste exchange of the sample park"), new(2026, 11, 16),
    [
        RegisterFile.Csv(WasteOffers.Table, ExchangeRows.Offers),
        RegisterFile.Csv(WasteWants.Table, ExchangeRows.Wants),
        RegisterFile.Csv(WasteTransfers.Table, ExchangeRows.Transfers),
    ]);
}
