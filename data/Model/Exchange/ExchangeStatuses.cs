namespace Disclosure.Model.Exchange;

/// <summary>Which offers and wants still stand on a day.</summary>
public static class ExchangeStatuses
{
    /// <param name="transferred">What was transferred of the offer by the day, in the offer's unit; what does not convert into it is left out.</param>
    /// <returns>An offer made once is matched when nothing of it is left; a yearly or continuous one goes on.</returns>
    public static WasteOffer WithStatus(WasteOffer offer, decimal transferred, DateOnly day) => offer with
    {
        Status = StatusOf(offer.WithdrawnOn, offer.AvailableTo, gone: offer.Frequency is TradeFrequency.Once && transferred > 0 && transferred >= offer.Quantity, day),
    };

    public static WasteWant WithStatus(WasteWant want, DateOnly day) => want with { Status = StatusOf(want.WithdrawnOn, want.WantedTo, gone: false, day) };

    private static ExchangeStatus StatusOf(DateOnly? withdrawn, DateOnly last, bool gone, DateOnly day) =>
        withdrawn <= day ? ExchangeStatus.Withdrawn
        : gone ? ExchangeStatus.Matched
        : last < day ? ExchangeStatus.Expired
        : ExchangeStatus.Open;
}
