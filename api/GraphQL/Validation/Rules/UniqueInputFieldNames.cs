using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.6.3: a field of an input object is given once.</summary>
internal sealed class UniqueInputFieldNames(ValidationContext context) : Rule(context)
{
    public override void Value(ValueNode value, SchemaType? type)
    {
        if (value is not ObjectNode { Fields.Length: > 1 } node) return;
        var seen = new HashSet<string>();
        foreach (var member in node.Fields.Where(member => !seen.Add(member.Name)))
        {
            Context.Report($"The input field {Clip.Quote(member.Name)} is given twice.", member);
        }
    }
}
