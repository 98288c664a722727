using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning.Rows;

namespace Disclosure.GraphQL.Execution;

/// <summary>Errors as the specification shapes them: message, locations, path, and <c>extensions.code</c>.</summary>
internal static class ErrorText
{
    public static void Write(JsonAnswer json, ImmutableArray<GraphQLError> errors)
    {
        json.Raw("\"errors\":["u8);
        for (var i = 0; i < errors.Length; i++)
        {
            if (i > 0) json.Raw((byte)',');
            Write(json, errors[i]);
        }

        json.Raw((byte)']');
    }

    private static void Write(JsonAnswer json, GraphQLError error)
    {
        json.Raw("{\"message\":"u8);
        json.String(error.Message);
        if (!error.Locations.IsEmpty)
        {
            json.Raw(",\"locations\":["u8);
            for (var i = 0; i < error.Locations.Length; i++)
            {
                json.Raw(i > 0 ? ",{\"line\":"u8 : "{\"line\":"u8);
                json.Number(error.Locations[i].Line);
                json.Raw(",\"column\":"u8);
                json.Number(error.Locations[i].Column);
                json.Raw((byte)'}');
            }

            json.Raw((byte)']');
        }

        if (error.Path is { } path) Write(json, path);
        json.Raw(",\"extensions\":{\"code\":"u8);
        json.String(error.Code);
        json.Raw("}}"u8);
    }

    private static void Write(JsonAnswer json, ResponsePath path)
    {
        json.Raw(",\"path\":["u8);
        var isFirst = true;
        foreach (var step in path.Steps())
        {
            if (!isFirst) json.Raw((byte)',');
            isFirst = false;
            if (step is int index) json.Number(index);
            else json.String((string)step);
        }

        json.Raw((byte)']');
    }
}
