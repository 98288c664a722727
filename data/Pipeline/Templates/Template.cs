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
        if (RegisterLayout.Registers.FirstOrDefault(table => table.Slug == name) is { } register) return new(name, register.Title, TemplateColumn.Of(register));
        var folder = Directory.CreateTempSubdirectory("disclose-template-").FullName;
        try
        {
            using var store = StoreFile.OpenWorking(Path.Combine(folder, "store.sqlite"));
            var reference = new ReferenceData(referenceFolder, instance);
            reference.Load(store, _ => { }, cancellation);
            var vocabulary = ReferenceData.VocabularyOf(store);
            var forms = reference.Forms(vocabulary, _ => { });
            return forms.TryGetValue(name, out var form)
                ? new(name, form.Title, TemplateColumn.Of(form, vocabulary))
                : throw new UnknownKindException(name, forms.Keys.Concat(RegisterLayout.Registers.Select(table => table.Slug)));
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
