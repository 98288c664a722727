using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Statements;
using Field = Disclosure.Model.Dictionary.Field;
using Table = Disclosure.Model.Dictionary.Table;

namespace Disclosure.Schema.Registers;

/// <summary>Fields that no column holds.</summary>
internal static class Derived
{
    public static IEnumerable<EntityField> Of(Table table, IReadOnlyDictionary<Field, Column> columns) => [];
}
