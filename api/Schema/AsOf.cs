using System.Globalization;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;
using Disclosure.Schema.Registers;

namespace Disclosure.Schema;

/// <summary>Finds the release that was current on a day.</summary>
/// <returns>Null before the first release.</returns>
public delegate ValueTask<ReleaseApi?> ReleaseOfDay(DateOnly day, CancellationToken cancellation);

/// <summary><c>asOf</c>: a root field answered from the release that was current on a day. Fields of one document may name different days.</summary>
internal static class AsOf
{
    private static readonly InputValueDefinition Argument = new("asOf", Scalars.Date)
    {
        Description = Descriptions.Both(new(
            "按该日当时的最新发布回答；缺省为回答本次查询的发布。早于首次发布的日期使该字段为空，错误代码 AS_OF_NOT_AVAILABLE。",
            "Answered from the release that was current on that day; by default from the release that answers the query. A day before the first release makes the field null, with the error code AS_OF_NOT_AVAILABLE.")),
        Binding = new EditionArgument(),
    };

    public static FieldDefinition On(FieldDefinition field) => new(field.Name, field.Type)
    {
        Description = field.Description,
        Arguments = new([.. field.Arguments.All, Argument]),
        DeprecationReason = field.DeprecationReason,
        Directives = field.Directives,
        Binding = field.Binding,
    };

    /// <param name="dialect">Plans are written for it: a release that speaks another is asked at its own address.</param>
    /// <param name="answering">Of the release that the fields without a day are answered from.</param>
    public static EditionChoice Choice(ReleaseOfDay releases, Dialect dialect, Answering answering) => async (argument, cancellation) =>
    {
        var day = argument.As<DateOnly>();
        if (await releases(day, cancellation) is { } found)
        {
            return found.Executor.Database.Dialect == dialect
                ? (new(found.Executor.Database, answering with { Release = found.Release }), null)
                : (null, $"The release of that day, {found.Release.Version}, is not loaded into the database: ask it at /releases/{found.Release.Version}/graphql.");
        }

        return (null, string.Create(CultureInfo.InvariantCulture, $"Nothing had been published on {day:yyyy-MM-dd}: the releases and their days are in 'releases'."));
    };
}
