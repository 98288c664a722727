using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Issues;

/// <summary>Whether a finding stops a file.</summary>
public enum Severity
{
    /// <summary>The file is refused whole.</summary>
    Error,

    /// <summary>The file is taken; the finding is published.</summary>
    Warning,
}

/// <summary>A kind of finding, stable and documented. Messages are templates over <c>{found}</c>, <c>{expected}</c> and named details.</summary>
/// <param name="Code">Stable for ever, such as <c>cell.not_a_number</c>.</param>
/// <param name="Message">One line, lower case, no full stop.</param>
/// <param name="Hint">What the reporter can do.</param>
public sealed record IssueCode(string Code, Severity Severity, Text Message, Text Hint);
