using Disclosure.Model.Registers;

namespace Disclosure.Model.Goals.Evaluating;

/// <summary>The yearly figures that evaluations read.</summary>
public sealed class FigureBook
{
    /// <summary>Below this many values there is no median: one enterprise could be read out of it.</summary>
    internal const int LeastPeers = 3;

    private readonly Dictionary<(string Subject, string Indicator, int Year), Figure> figures = [];
    private readonly Dictionary<(string Scope, string Indicator, int Year), List<decimal>> peers = [];
    private readonly HashSet<(string Subject, int Year)> known = [];
    private readonly Dictionary<string, EvaluatedSubject> subjects;

    /// <param name="subjects">Whose figures are kept.</param>
    /// <param name="figures">Of these, yearly ones without a dimension are kept; the others only say that a year is known.</param>
    public FigureBook(IEnumerable<EvaluatedSubject> subjects, IEnumerable<Figure> figures)
    {
        this.subjects = subjects.ToDictionary(subject => subject.Id, StringComparer.Ordinal);
        foreach (var figure in figures) Add(figure);
    }

    /// <summary>Years with any figure that says something of the subject.</summary>
    public IEnumerable<int> Years => known.Select(pair => pair.Year).Distinct().Order();

    public bool Knows(EvaluatedSubject subject, int year) => known.Contains((subject.Id, year));

    /// <summary>The latest year of which anything is known.</summary>
    public int? LatestYear(string subject) => known.Where(pair => pair.Subject == subject).Select(pair => (int?)pair.Year).Max();

    public Figure? Find(string subject, string indicator, int year) => figures.GetValueOrDefault((subject, indicator, year));

    /// <summary>The middle value of the year, of an even number of them the mean of the two in the middle, among the subjects of a park or of an industry's division.</summary>
    /// <returns>Null where fewer than <see cref="LeastPeers"/> have a value.</returns>
    internal decimal? Median(EvaluatedSubject subject, string indicator, int year, bool ofIndustry)
    {
        if ((ofIndustry ? IndustryOf(subject) : ParkOf(subject)) is not { } scope || peers.GetValueOrDefault((scope, indicator, year)) is not { Count: >= LeastPeers } values) return null;
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    private void Add(Figure figure)
    {
        if (!subjects.TryGetValue(figure.EnterpriseId ?? figure.ParkCode ?? "", out var subject) || !figure.Period.IsYear) return;
        if (figure.Status is not (FigureStatus.NotPublished or FigureStatus.NotDue)) known.Add((subject.Id, figure.Year));
        if (figure is not { CarrierCode: null, GasCode: null, WasteCategoryCode: null }) return;
        figures.Add((subject.Id, figure.IndicatorCode, figure.Year), figure);
        if (figure.Value is not { } value) return;
        foreach (var scope in new[] { ParkOf(subject), IndustryOf(subject) }.OfType<string>())
        {
            if (!peers.TryGetValue((scope, figure.IndicatorCode, figure.Year), out var values)) peers.Add((scope, figure.IndicatorCode, figure.Year), values = []);
            values.Add(value);
        }
    }

    private static string ParkOf(EvaluatedSubject subject) => $"{subject.Kind}/{(subject.EnterpriseId is null ? "" : subject.ParkCode)}";

    private static string? IndustryOf(EvaluatedSubject subject) => subject.Division is { } division ? $"industry/{division}" : null;
}
