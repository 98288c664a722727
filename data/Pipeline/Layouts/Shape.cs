using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Layouts;

/// <summary>The keys that a mapping of a YAML file may have. The reader and the documentation are made of it.</summary>
internal sealed record Shape(string Name, Text About, params ShapeKey[] Keys)
{
    /// <summary>A mapping whose keys are names of the file's own, or whose other keys belong to someone else.</summary>
    public static Shape? Any => null;

    public ShapeKey? Find(string name) => Keys.FirstOrDefault(key => key.Name == name);
}

/// <param name="Kind">What stands behind the key, such as <c>text</c> or the name of another shape.</param>
internal sealed record ShapeKey(string Name, string Kind, bool Required, string Zh, string En);
