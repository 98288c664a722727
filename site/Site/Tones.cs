namespace Disclosure.Site;

/// <summary>How a code is drawn. The words say it; the tone only repeats it.</summary>
internal static class Tones
{
    /// <summary>Something was not done, or is forbidden.</summary>
    private const string Alert = "alert";

    /// <summary>Late, partial or no longer in force.</summary>
    private const string Caution = "caution";

    private const string Good = "good";

    /// <param name="code">As the API writes it.</param>
    public static string Of(string code) => code switch
    {
        "OVERDUE" or "FAILED" or "MISSED" or "NOT_COMPLIANT" or "PROHIBITED" or "SANCTION" or "REFUSED" or "INEFFECTIVE" => Alert,
        "SUBMITTED_LATE" or "ANSWERED_LATE" or "DONE_LATE" or "BEHIND" or "PARTLY_COMPLIANT" or "PARTLY_EFFECTIVE" or "RECTIFYING" or "RESTRICTED" or "CONDITIONAL" or "MISSING"
            or "UNVERIFIED" or "SUPERSEDED" or "REPEALED" or "EXPIRED" or "RETURNED" => Caution,
        "PASSED" or "SUBMITTED" or "ANSWERED" or "DONE" or "VERIFIED" or "MET" or "ON_TRACK" or "COMPLIANT" or "ENCOURAGED" or "IN_FORCE" or "EFFECTIVE" or "APPROVED" or "GRANTED"
            or "PAID" or "INCENTIVE" => Good,
        _ => "plain",
    };
}
