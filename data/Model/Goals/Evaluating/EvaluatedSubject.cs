using Disclosure.Model.Supervision;

namespace Disclosure.Model.Goals.Evaluating;

/// <summary>An enterprise of a park, or a park.</summary>
/// <param name="Id">Of the enterprise, or code of the park.</param>
/// <param name="IndustryCode">Null for a park, and for an enterprise whose industry is not known.</param>
public sealed record EvaluatedSubject(SubjectKind Kind, string Id, string ParkCode, string? IndustryCode)
{
    private const int DivisionDigits = 2;

    /// <summary>大类: the industry's first two digits.</summary>
    internal string? Division => IndustryCode is null ? null : string.Concat(IndustryCode.Where(char.IsAsciiDigit).Take(DivisionDigits)) is { Length: DivisionDigits } digits ? digits : null;

    internal string? EnterpriseId => Kind is SubjectKind.Enterprise ? Id : null;
}
