using Disclosure.Site.Components;
using Disclosure.Site.Release;

namespace Disclosure.Site.Changing;

/// <summary>What the keys of changed rows stand for, so that a reader is told of an enterprise and an indicator and not of characters.</summary>
public sealed class ChangeSubjects
{
    private const string Figures = "figures";
    private const string Enterprises = "enterprises";
    private const string Parks = "parks";

    private readonly Dictionary<(string Register, string Key), Node> known = [];

    /// <param name="changes">With <c>register</c> and <c>key</c>; at most 500.</param>
    internal static async Task<ChangeSubjects> AskAsync(ReleaseQuery release, IReadOnlyList<Node> changes, CancellationToken cancellation)
    {
        var subjects = new ChangeSubjects();
        var keys = changes.ToLookup(change => change["register"].Text!, change => change["key"].Text!, StringComparer.Ordinal);
        string[] registers = [Figures, Enterprises, Parks];
        if (!registers.Any(keys.Contains)) return subjects;
        var answer = await release.AskAsync(QueryFile.Of("Release/ChangeSubjects.graphql"), registers.ToDictionary(register => register, object? (register) => keys[register].Distinct().ToArray(), StringComparer.Ordinal), cancellation);
        foreach (var register in registers)
        {
            foreach (var row in answer[register].Rows) subjects.known.Add((register, row["id"].Text!), row);
        }

        return subjects;
    }

    /// <summary>The figure, the enterprise or the park; null for a row of another register, and for one that was withdrawn.</summary>
    public Node? Of(Node change) => known.TryGetValue((change["register"].Text!, change["key"].Text!), out var row) ? row : null;

    public static bool IsFigure(Node change) => change["register"].Text is Figures;

    public static bool IsSample(Node subject) => Whose(subject)["sample"].IsTrue;

    /// <summary>The enterprise or the park that a figure is of; any other subject itself.</summary>
    public static Node Whose(Node subject) => !subject.Has("indicator") ? subject : subject["enterprise"] is { Exists: true } enterprise ? enterprise : subject["park"];

    /// <summary>Its enterprise's id; null where it is of a park.</summary>
    public static string? EnterpriseOf(Node subject) => Whose(subject) is var whose && whose.Has("uscc") ? whose["id"].Text : null;

    public static string? ParkOf(Node subject) => EnterpriseOf(subject) is not null ? Whose(subject)["parkCode"].Text : subject.Has("indicator") ? subject["parkCode"].Text : subject["code"].Text;

    /// <summary>Where a reader finds what stands behind it: a figure that has a value has a place of its own on its page.</summary>
    public static string AddressOf(Node subject)
    {
        if (!subject.Has("indicator")) return subject.Has("uscc") ? Routes.Enterprise(subject) : Routes.Park(subject["code"].Text!);
        var place = subject["value"].Exists ? $"#f-{subject["id"]}" : "";
        return Routes.DerivationsOf(subject) + place;
    }

    /// <summary>In words: whose, of what, when.</summary>
    /// <param name="name">Gives a row's name in the reader's language.</param>
    public static string Title(Node subject, Func<Node, string> name) => !subject.Has("indicator")
        ? name(subject)
        : string.Join(" · ", new[] { name(Whose(subject)), name(subject["indicator"]), FigureRow.ItemOf(subject) is { } item ? name(item) : null, subject["period"].Text }.OfType<string>());
}
