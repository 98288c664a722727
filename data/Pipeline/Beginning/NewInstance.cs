using System.Text;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Templates;

namespace Disclosure.Pipeline.Beginning;

/// <summary>Makes the folder of a new publisher: settings, the park as its first delivery, rules, schemes to choose from, empty forms and a guide for the clerk.</summary>
/// <param name="language">Of everything that a person reads.</param>
internal sealed class NewInstance(Instance instance, NewPark park, Language language)
{
    /// <summary>Below the instance: what is handed out to enterprises.</summary>
    public const string TemplatesFolder = "templates";

    /// <summary>Ends the name of a file that stands ready and takes no effect until it is renamed.</summary>
    public const string ExampleEnding = ".example";

    /// <summary>Keys of a rule that name parks of another publisher.</summary>
    private const string OnlyInParks = "parks:";
    private const string CollectedFrom = "collected:";

    private readonly List<string> written = [];

    /// <summary>Writes into a folder that holds nothing yet.</summary>
    /// <returns>Every file, relative to the folder, with forward slashes.</returns>
    public IReadOnlyList<string> Write(CancellationToken cancellation)
    {
        Directory.CreateDirectory(instance.Folder);
        Text(instance.SettingsFile, NewTexts.Settings(park, language));
        Text(Path.Combine(instance.Folder, language is Language.Zh ? "README.zh.md" : "README.en.md"), NewTexts.Guide(park, language));
        Text(Path.Combine(instance.Folder, ".gitignore"), NewTexts.Ignored);
        Park();
        Rules();
        Schemes();
        Directory.CreateDirectory(instance.ReferenceFolder);
        Forms(cancellation);
        return [.. written.Order(StringComparer.Ordinal)];
    }

    /// <summary>The first delivery: the park itself, with a column for all that may be said of it.</summary>
    private void Park()
    {
        var folder = Path.Combine(instance.SourcesFolder, park.Code, "park");
        Text(Path.Combine(folder, Delivery.FileName), NewTexts.ParkDelivery(park, language));
        using var file = Create(Path.Combine(folder, "parks.csv"));
        var columns = RegisterLayout.Fields(Parks.Table).ToList();
        string[] row = [.. columns.Select(field => field.Name switch { "code" => park.Code, "name" => park.Name.Zh, "name_en" => park.Name.En, _ => "" })];
        CsvTemplate.Write(file, [columns.Select(field => RegisterLayout.Heading(field, language)), row]);
    }

    /// <summary>Rules that laws of the whole country found; who files what here is not known yet, so that nobody is called late. Those of another park's own stand by as examples.</summary>
    private void Rules()
    {
        foreach (var path in Shipped(instance.ObligationRulesFolder))
        {
            var lines = File.ReadAllLines(path);
            var foreign = lines.Any(line => line.StartsWith(OnlyInParks, StringComparison.Ordinal));
            var own = lines.Select(line => !foreign && line.StartsWith(CollectedFrom, StringComparison.Ordinal) ? $"{CollectedFrom} []" : line);
            Text(Path.Combine(instance.ObligationRulesFolder, Path.GetFileName(path) + (foreign ? ExampleEnding : "")), string.Join('\n', own) + "\n");
        }
    }

    /// <summary>A scheme is its park's own decision: none takes effect by itself.</summary>
    private void Schemes()
    {
        foreach (var path in Shipped(instance.SchemesFolder)) Text(Path.Combine(instance.SchemesFolder, Path.GetFileName(path) + ExampleEnding), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private void Forms(CancellationToken cancellation)
    {
        foreach (var form in Template.AllForms(instance, ReferenceData.ShippedFolder, cancellation)) Form(form);
        Form(Template.Of(Enterprises.Table));
    }

    private void Form(Template template)
    {
        using var file = Create(Path.Combine(instance.Folder, TemplatesFolder, $"{template.Name}.xlsx"));
        new XlsxTemplate(template, language).Write(file);
    }

    /// <summary>The program's own files of the folder's name, as the build puts them.</summary>
    private static IEnumerable<string> Shipped(string folder) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, Path.GetFileName(folder)), "*.yml").Order(StringComparer.Ordinal);

    private void Text(string path, string text)
    {
        using var file = Create(path);
        file.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <exception cref="IOException">There is such a file already.</exception>
    private FileStream Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        written.Add(Path.GetRelativePath(instance.Folder, path).Replace(Path.DirectorySeparatorChar, '/'));
        return new(path, FileMode.CreateNew, FileAccess.ReadWrite);
    }
}
