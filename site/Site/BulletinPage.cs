namespace Disclosure.Site;

/// <summary>One page of a bulletin.</summary>
/// <param name="HasReport">Whether the park has a statistical report of the year.</param>
/// <param name="Levels">Of every version that judges the year, the best first.</param>
public sealed record BulletinPage(int Year, int Number, int Count, bool HasReport, IReadOnlyList<LevelCount> Levels);

/// <summary>How many enterprises reach a level by one version of a scheme.</summary>
/// <param name="Applied">Whether the version applies to the year; others judge it for comparison only.</param>
/// <param name="Title">In the page's language.</param>
/// <param name="LeastScore">Null of those that have a score and no level, because too little counts.</param>
public sealed record LevelCount(string Scheme, bool Applied, string Title, string? LeastScore, string Count);
