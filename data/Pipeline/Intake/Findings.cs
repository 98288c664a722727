using Disclosure.Model.Issues;

namespace Disclosure.Pipeline.Intake;

/// <summary>What was found in one file: the first faults whole, the rest counted.</summary>
internal sealed class Findings(Action<Issue> publish)
{
    private const int MostShown = 200;

    private readonly List<Issue> shown = [];

    /// <summary>The first of them, in the order of the file.</summary>
    public IReadOnlyList<Issue> Shown => shown;

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    /// <summary>Findings beyond <see cref="Shown"/>.</summary>
    public int Unshown { get; private set; }

    /// <summary>Rows left out by a tolerated fault.</summary>
    public int ExcludedRows { get; private set; }

    public bool Refused => Errors > 0;

    public void Add(Issue issue)
    {
        if (issue.Severity is Severity.Error) Errors++;
        else
        {
            Warnings++;
            publish(issue);
        }

        if (shown.Count < MostShown) shown.Add(issue);
        else Unshown++;
    }

    public void ExcludeRow() => ExcludedRows++;
}
