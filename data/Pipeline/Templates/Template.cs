using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Layouts;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Templates;

/// <summary>An empty file of a register or a form, which intake reads back when it is filled in.</summary>
internal sealed record Template(string Name, Text Title, IReadOnlyList<TemplateColumn> Columns)
{
    /// <summary>Begins the row of notes below the heading, which intake passes over.</summary>
    public const string NoteMark = "#";

    /// <exception cref="UnknownKindException">No register and no form has the name.</exception>
    public static Template Of(string name, Instance instance, string referenceFolder, CancellationToken cancellation)
    {
        if (RegisterLayout.Registers.FirstOrDefault(table => table.Slug == name) is { } register) return Of(register);
        var forms = AllForms(instance, referenceFolder, cancellation);
        return forms.FirstOrDefault(form => form.Name == name)
            ?? throw new UnknownKindException(name, forms.Select(form => form.Name).Concat(RegisterLayout.Registers.Select(table => table.Slug)));
    }

    public static Template Of(Table register) => new(register.Slug, register.Title, TemplateColumn.Of(register));

    /// <summary>The returns, then the registers.</summary>
    public static IEnumerable<Template> All(Instance instance, string referenceFolder, CancellationToken cancellation) => AllForms(instance, referenceFolder, cancellation).Concat(RegisterLayout.Registers.Select(Of));

    /// <summary>The returns of figures, by their names.</summary>
    public static IReadOnlyList<Template> AllForms(Instance instance, string referenceFolder, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("disclose-template-").FullName;
        try
        {
            using var store = StoreFile.OpenWorking(Path.Combine(folder, "store.sqlite"));
            var reference = new ReferenceData(referenceFolder, instance);
            reference.Load(store, _ => { }, cancellation);
            var vocabulary = ReferenceData.VocabularyOf(store);
            return [.. reference.Forms(vocabulary, _ => { }).Values.OrderBy(form => form.Name, StringComparer.Ordinal).Select(form => new Template(form.Name, form.Title, TemplateColumn.Of(form, vocabulary)))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The notes of the columns; the first begins with <see cref="NoteMark"/>.</summary>
    public IEnumerable<string> Notes(Language language) =>
        Columns.Select((column, i) => $"{(i == 0 ? $"{NoteMark} " : "")}{(column.Required ? Required.In(language) : "")}{column.Expected.In(language)}");

    private static Text Required { get; } = new("必填。", "Required. ");
}
