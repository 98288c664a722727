namespace Disclosure.Model.Knowledge;

/// <summary>Whether a document held on a day, as far as is known.</summary>
public static class LawForce
{
    /// <summary>A day of effect that is not known sets no bound; what has ceased on a day that is not known held on no day.</summary>
    public static bool InForceOn(this Law law, DateOnly day) =>
        (law.Effective ?? DateOnly.MinValue) <= day && law.Status switch
        {
            LawStatus.Superseded or LawStatus.Repealed or LawStatus.Expired => day < (law.StatusChangedOn ?? DateOnly.MinValue),
            LawStatus.NotYetEffective => law.Effective is not null,
            _ => true,
        };
}
