using Disclosure.Model.Dictionary;
using Disclosure.Model.Supervision;

namespace Disclosure.Model.Goals.Evaluating;

/// <summary>One version of a scheme, as an instance writes it down.</summary>
/// <param name="Name">The same in every version.</param>
/// <param name="LastYear">Inclusive; null while it is in force.</param>
/// <param name="LeastWeight">Below it in weight that counts, no level is given: 0 to 100.</param>
/// <param name="Criteria">Their weights add up to 100.</param>
/// <param name="Levels">The highest first; the last begins at 0.</param>
public sealed record Scheme(
    string Name, int Version, Text Title, SubjectKind SubjectKind, int FirstYear, int? LastYear, Text Basis, decimal LeastWeight, IReadOnlyList<Criterion> Criteria, IReadOnlyList<SchemeLevel> Levels)
{
    public string Id => IdOf(Name, Version);

    public static string IdOf(string name, int version) => $"{name}@{version}";

    public bool AppliesTo(int year) => year >= FirstYear && year <= (LastYear ?? int.MaxValue);

    /// <param name="weight">That counts: what is missing counts with no points, so that nobody escapes a level by filing nothing.</param>
    /// <returns>Null where too little counts to tell.</returns>
    internal SchemeLevel? LevelOf(decimal score, decimal weight) => weight < LeastWeight ? null : Levels.First(level => score >= level.LeastScore);
}

public sealed record SchemeLevel(string Code, Text Title, decimal LeastScore);

/// <param name="Indicator">Code of the indicator that is judged; also that whose coverage is judged. Null for other evidence.</param>
/// <param name="Evidence">Null where the indicator's value itself is judged.</param>
/// <param name="Certificates">Of which kinds one must be valid; only of <see cref="EvidenceKind.CertificateValid"/>.</param>
/// <param name="Weight">Most points, above 0.</param>
/// <param name="Benchmark">Where there is one, the curve is in per cent of it; otherwise in the value's own unit.</param>
public sealed record Criterion(
    string Code, Text Title, string? Indicator, EvidenceKind? Evidence, IReadOnlyList<CertificationKind> Certificates, decimal Weight, CriterionDirection Direction, Benchmark? Benchmark, Curve Curve);

/// <summary>What other registers prove, as a share in per cent.</summary>
public enum EvidenceKind
{
    ObligationsInTime,
    RectificationsVerified,
    AuditsPassed,
    CertificateValid,
    MeasuresInTime,
    TargetsKept,
    Coverage,
}

/// <summary>What a value is held against.</summary>
/// <param name="Value">Only of a constant.</param>
/// <param name="Quotas">Only of energy quotas: those of the most digits first.</param>
/// <param name="Source">The document that a constant or the quotas come from; for what is found in the data, what it is.</param>
public sealed record Benchmark(BenchmarkKind Kind, decimal? Value, IReadOnlyList<EnergyQuota> Quotas, Text Source);

/// <param name="Industry">The first digits of an industry code.</param>
public sealed record EnergyQuota(string Industry, decimal Value);
