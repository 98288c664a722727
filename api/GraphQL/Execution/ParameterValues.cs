using Disclosure.GraphQL.Planning;
using Disclosure.GraphQL.Planning.Statements;

namespace Disclosure.GraphQL.Execution;

/// <summary>The values of a statement's parameters for one request.</summary>
internal static class ParameterValues
{
    /// <param name="parents">The parents' keys, where the statement has parents.</param>
    public static SqlValue[] Of(Statement statement, BoundRequest request, ParentIndex? parents)
    {
        var values = new SqlValue[statement.Parameters.Length];
        for (var i = 0; i < values.Length; i++) values[i] = Of(statement.Parameters[i], request, parents);
        return values;
    }

    private static SqlValue Of(Parameter parameter, BoundRequest request, ParentIndex? parents)
    {
        switch (parameter)
        {
            case ArgumentParameter argument:
                return Of(argument, request);
            case LimitParameter limit:
                return SqlValue.From(request.Page(limit.Page)!.Size + 1L);
            case CursorParameter cursor:
                var bounds = request.Page(cursor.Page)!;
                return (cursor.IsAfter ? bounds.After : bounds.Before)![cursor.Key];
            case ParentKeyParameter key:
                return SqlValue.From(parents!.Lists[key.Key]);
            case NodeKeyParameter key:
                return SqlValue.From(request.Nodes(key.LookUp).Lists[key.Target][key.Key]);
            default:
                throw new ArgumentException($"{parameter.GetType().Name} has no value.", nameof(parameter));
        }
    }

    private static SqlValue Of(ArgumentParameter argument, BoundRequest request)
    {
        var value = argument.Path.Read(request.Arguments(argument.Arguments));
        switch (argument.Conversion)
        {
            case Conversion.PrefixEnd:
                return SqlValue.From(StoredValue.PrefixEnd((string)value.Value));
            case Conversion.Normalised:
                return SqlValue.From(argument.Normalise!((string)value.Value));
            case Conversion.List:
                var list = new SqlList(argument.Kind);
                foreach (var item in value.Items)
                {
                    if (item.HasValue) list.Add(StoredValue.Of(item.Value, argument.Kind));
                }

                return SqlValue.From(list);
            default:
                return StoredValue.Of(value.Value, argument.Kind);
        }
    }
}
