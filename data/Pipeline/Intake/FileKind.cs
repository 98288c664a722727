using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Intake;

/// <summary>What a file may be without a word about it in a <c>source.yml</c>: a return, or rows of a register under its own headings.</summary>
/// <param name="Name">Of the form, or slug of the register.</param>
internal sealed record FileKind(string Name, bool IsForm, Text Title, Layout Layout)
{
    private const double LeastFit = 0.5;

    public static IReadOnlyList<FileKind> All(Vocabulary vocabulary, IReadOnlyDictionary<string, Form> forms) =>
    [
        .. forms.Values.OrderBy(form => form.Name, StringComparer.Ordinal).Select(form => new FileKind(form.Name, true, form.Title, FormLayout.Of(form, vocabulary, FileFormat.Default))),
        .. RegisterLayout.Registers.Select(register => new FileKind(register.Slug, false, register.Title, RegisterLayout.Of(register, FileFormat.Default))),
    ];

    /// <param name="name">As the user gave it; null to tell by the headings.</param>
    /// <exception cref="UnknownKindException">It is not to be told what the file is.</exception>
    public static FileKind Of(string path, string? name, IReadOnlyList<FileKind> kinds)
    {
        if (name is not null) return kinds.FirstOrDefault(kind => kind.Name == name) ?? throw new UnknownKindException(name, kinds.Select(kind => kind.Name));
        return kinds.Select(kind => (Kind: kind, Fit: Heading.Fit(path, kind.Layout))).MaxBy(pair => pair.Fit) is (var best, >= LeastFit)
            ? best : throw new UnknownKindException(Path.GetFileName(path), kinds.Select(kind => kind.Name));
    }
}
