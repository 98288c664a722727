using Disclosure.Model.Registers;
using Disclosure.Pipeline.Instances;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Releasing;

/// <summary>The day of the next release: what follows from days, such as what is overdue, is worked out as of it.</summary>
internal static class ReleaseDay
{
    /// <param name="wanted">As given with <c>--date</c>; null for what the settings say.</param>
    /// <param name="newest">Day of the newest release; null before the first. The next one is never earlier.</param>
    public static DateOnly Of(Settings settings, StoreFile working, DateOnly? wanted, DateOnly? newest, TimeProvider time)
    {
        var day = wanted ?? (settings.ReleaseDate is ReleaseDatePolicy.LatestSource ? LatestSource(working) : null) ?? DateOnly.FromDateTime(time.GetUtcNow().ToOffset(settings.UtcOffset).Date);
        return day < newest ? newest.Value : day;
    }

    private static DateOnly? LatestSource(StoreFile working) => working.Read(Sources.Table).Max(source => source.ReceivedOn);
}
