using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.4.2: an argument is given once.</summary>
internal sealed class UniqueArgumentNames(ValidationContext context) : Rule(context)
{
    public override void Arguments(ArgumentPlace place)
    {
        if (place.Arguments.Length < 2) return;
        var seen = new HashSet<string>();
        foreach (var argument in place.Arguments.Where(argument => !seen.Add(argument.Name)))
        {
            Context.Report($"The argument {Clip.Quote(argument.Name)} is given twice.", argument);
        }
    }
}
