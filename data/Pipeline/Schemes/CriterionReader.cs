using Disclosure.Model.Dictionary;
using Disclosure.Model.Goals;
using Disclosure.Model.Goals.Evaluating;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Schemes;

/// <summary>One criterion of a scheme file.</summary>
/// <param name="kind">Whom the scheme judges; null where that could not be read.</param>
internal sealed class CriterionReader(YamlMap map, IReadOnlyDictionary<string, Indicator> indicators, SubjectKind? kind)
{
    private static readonly EvidenceKind[] OfEnterprises = [EvidenceKind.ObligationsInTime, EvidenceKind.RectificationsVerified, EvidenceKind.AuditsPassed, EvidenceKind.CertificateValid, EvidenceKind.MeasuresInTime, EvidenceKind.TargetsKept];
    private static readonly EvidenceKind[] OfParks = [EvidenceKind.ObligationsInTime, EvidenceKind.MeasuresInTime, EvidenceKind.TargetsKept, EvidenceKind.Coverage];

    /// <returns>Null after a finding.</returns>
    public Criterion? Read()
    {
        var code = SchemeFile.CodeOf(map);
        var (title, weight, direction) = (map.Both("title"), map.Number("weight"), SchemeFile.OneOf<CriterionDirection>(map, "direction"));
        if (weight <= 0) map.Refuse("weight", new Text("大于 0 的数", "a number above 0"));
        var evidence = EvidenceOf();
        var indicator = IndicatorOf(evidence);
        var certificates = CertificatesOf(evidence);
        var benchmark = BenchmarkOf(evidence);
        var curve = CurveOf(direction);
        return code is null || title is null || weight is null || direction is null || curve is null ? null : new(code, title, indicator, evidence, certificates, weight.Value, direction.Value, benchmark, curve);
    }

    private EvidenceKind? EvidenceOf()
    {
        var allowed = kind is SubjectKind.Park ? OfParks : OfEnterprises;
        if (SchemeFile.OneOf<EvidenceKind>(map, "evidence") is not { } evidence) return null;
        if (kind is not null && !allowed.Contains(evidence)) map.OneOf("evidence", allowed.Select(name => Naming.Snake($"{name}")));
        return evidence;
    }

    private string? IndicatorOf(EvidenceKind? evidence)
    {
        if (map.Text("indicator") is not { } code)
        {
            if (evidence is EvidenceKind.Coverage || !map.Has("evidence")) map.Refuse("indicator", new Text("指标代码，或在 evidence 写明依据", "code of an indicator, or what it rests on under evidence"));
            return null;
        }

        if (evidence is not (null or EvidenceKind.Coverage)) map.Refuse("indicator", new Text("不与此 evidence 同用", "not together with this evidence"));
        else if (!indicators.TryGetValue(code, out var indicator) || indicator.Dimension is not Dimension.None) map.OneOf("indicator", indicators.Values.Where(known => known.Dimension is Dimension.None).Select(known => known.Code));
        return code;
    }

    private IReadOnlyList<CertificationKind> CertificatesOf(EvidenceKind? evidence)
    {
        var names = Enum.GetNames<CertificationKind>().ToDictionary(Naming.Snake, Enum.Parse<CertificationKind>, StringComparer.Ordinal);
        var given = map.Texts("certificates");
        if (given.Any(name => !names.ContainsKey(name)) || given.Count > 0 != evidence is EvidenceKind.CertificateValid)
        {
            var words = SchemeShapes.Names<CertificationKind>();
            map.Refuse("certificates", new Text($"仅与 certificate_valid 同用，至少一种：{words}", $"only with certificate_valid, at least one of {words}"));
        }

        return [.. given.Where(names.ContainsKey).Select(name => names[name])];
    }

    private Benchmark? BenchmarkOf(EvidenceKind? evidence)
    {
        if (map.Map("benchmark", SchemeShapes.Benchmark) is not { } given) return null;
        if (evidence is not null) map.Refuse("benchmark", new Text("仅用于指标的数值", "only where an indicator's value is judged"));
        var (benchmark, value, source) = (SchemeFile.OneOf<BenchmarkKind>(given, "kind"), given.Number("value"), given.Both("source"));
        var quotas = given.Maps("quotas", SchemeShapes.Quota).Select(quota =>
        {
            var limit = quota.Number("value");
            if (limit <= 0) quota.Refuse("value", new Text("大于 0 的数", "a number above 0"));
            return new EnergyQuota(quota.Text("industry") ?? "", limit ?? 1);
        }).OrderByDescending(quota => quota.Industry.Length).ToList();
        if (benchmark is null) return null;
        if (value is null == benchmark is BenchmarkKind.Constant || value <= 0) given.Refuse("value", new Text("仅 constant：大于 0 的数", "only with constant: a number above 0"));
        if (quotas.Count == 0 == benchmark is BenchmarkKind.EnergyQuota) given.Refuse("quotas", new Text("仅 energy_quota：至少一个行业", "only with energy_quota: at least one industry"));
        if (source is null && benchmark is BenchmarkKind.Constant or BenchmarkKind.EnergyQuota) given.Refuse("source", new Text("文件和条款", "document and clause"));
        return new(benchmark.Value, value, quotas, source ?? EvaluationCriteria.Benchmarks[benchmark.Value].Label);
    }

    private Curve? CurveOf(CriterionDirection? direction)
    {
        string[] curves = ["linear", "steps", "pass"];
        if (curves.Count(map.Has) != 1)
        {
            map.Refuse(curves.FirstOrDefault(map.Has) ?? "code", new Text("linear、steps、pass 三者之一", "one of linear, steps and pass"));
            return null;
        }

        if (map.Number("pass") is { } pass) return Curve.Pass(pass);
        if (map.Map("linear", SchemeShapes.Linear) is { } linear) return LinearOf(linear, direction);
        var steps = map.Maps("steps", SchemeShapes.Step).Select(step => (Map: step, At: step.Number("at"), Share: step.Number("share"))).ToList();
        foreach (var (step, index) in steps.Select((step, index) => (step, index)))
        {
            if (step.Share is < 0 or > 100 || index > 0 && (step.Share >= steps[index - 1].Share || !Better(steps[index - 1].At, step.At, direction)))
                step.Map.Refuse("share", new Text("从最好的一档写起，逐档降低，0 至 100", "the best step first, each below the one before, 0 to 100"));
        }

        return new(ScoringCurve.Steps, [.. steps.Select(step => (step.At ?? 0, (step.Share ?? 0) / 100))]);
    }

    private static Curve? LinearOf(YamlMap linear, CriterionDirection? direction)
    {
        if (linear.Number("full") is not { } full || linear.Number("floor") is not { } floor) return null;
        if (!Better(full, floor, direction)) linear.Refuse("full", new Text("比 floor 更好的数值", "a better value than floor"));
        return Curve.Linear(full, floor);
    }

    private static bool Better(decimal? value, decimal? other, CriterionDirection? direction) => direction is null || (direction is CriterionDirection.HigherIsBetter ? value > other : value < other);
}
