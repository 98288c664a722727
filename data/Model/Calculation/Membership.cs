using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>Whose figures a park's totals are made of.</summary>
public static class Membership
{
    /// <summary>Joined by the period's last day and not exited before its first; a date that is not known sets no bound.</summary>
    public static bool OperatedIn(this Enterprise enterprise, Period period) =>
        (enterprise.Joined ?? DateOnly.MinValue) <= period.LastDay && (enterprise.Exited ?? DateOnly.MaxValue) >= period.FirstDay;
}
