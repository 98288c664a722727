using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Beginning;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Intake;

/// <summary>Files that arrived, made a delivery of the instance: copied whole, with a <c>source.yml</c> that says what each is and what its bytes were.</summary>
/// <param name="From">Folder below sources: of whom it comes.</param>
/// <param name="Publisher">Who vouches for the data.</param>
/// <param name="Title">Null for the kinds of the files.</param>
internal sealed record Receipt(string From, Text Publisher, Text? Title, string Licence, DateOnly Received)
{
    /// <summary>Writes beside the other deliveries and moves into place at once, so that an interrupted run leaves no half delivery.</summary>
    /// <param name="files">Paths and what they are; no two of one name.</param>
    /// <returns>The new folder.</returns>
    public string Write(Instance instance, IReadOnlyList<(string Path, FileKind Kind)> files, CancellationToken cancellation)
    {
        var parent = Path.Combine(instance.SourcesFolder, From);
        Directory.CreateDirectory(instance.WorkFolder);
        Directory.CreateDirectory(parent);
        var begun = Path.Combine(instance.WorkFolder, Path.GetRandomFileName());
        Directory.CreateDirectory(begun);
        try
        {
            var lines = files.Select(file => LineOf(file.Path, file.Kind, begun, cancellation)).ToList();
            File.WriteAllText(Path.Combine(begun, Delivery.FileName), Text(files, lines));
            var folder = Free(parent);
            Directory.Move(begun, folder);
            return folder;
        }
        finally
        {
            if (Directory.Exists(begun)) Directory.Delete(begun, recursive: true);
        }
    }

    /// <summary>The day, or the day and a number where more than one delivery arrived on it.</summary>
    private string Free(string parent)
    {
        var day = Received.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Enumerable.Range(1, int.MaxValue).Select(number => Path.Combine(parent, number == 1 ? day : $"{day}-{number}")).First(path => !Directory.Exists(path));
    }

    private static string LineOf(string path, FileKind kind, string folder, CancellationToken cancellation)
    {
        var name = Path.GetFileName(path);
        using var from = File.OpenRead(path);
        using var to = new FileStream(Path.Combine(folder, name), FileMode.CreateNew);
        var inspection = Inspection.Of(from, to, cancellation);
        return $"  - {{ file: {NewTexts.Quoted(name)}, {(kind.IsForm ? "form" : "register")}: {kind.Name}, sha256: {inspection.Sha256} }}\n";
    }

    private string Text(IReadOnlyList<(string Path, FileKind Kind)> files, IEnumerable<string> lines)
    {
        var kinds = files.Select(file => file.Kind.Title).Distinct().ToList();
        var title = Title ?? new(string.Join('、', kinds.Select(kind => kind.Zh)), string.Join(", ", kinds.Select(kind => kind.En)));
        return $"publisher: {NewTexts.Both(Publisher)}\ntitle: {NewTexts.Both(title)}\nlicence: {NewTexts.Quoted(Licence)}\nreceived: {Received:yyyy-MM-dd}\nfiles:\n{string.Concat(lines)}";
    }
}
