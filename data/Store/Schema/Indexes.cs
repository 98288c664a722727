using Disclosure.Model;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;

namespace Disclosure.Store.Schema;

/// <summary>The indexes beside the primary keys: what relations and the usual filters look up by.</summary>
internal static class Indexes
{
    public static IEnumerable<(Type RowType, string[] Properties)> All =>
    [
        (typeof(Figure), [nameof(Figure.EnterpriseId), nameof(Figure.IndicatorCode), nameof(Figure.Period)]),
        (typeof(Figure), [nameof(Figure.ParkCode), nameof(Figure.IndicatorCode), nameof(Figure.Period)]),
        (typeof(Figure), [nameof(Figure.EnterpriseId), nameof(Figure.Id)]),
        (typeof(Figure), [nameof(Figure.EnterpriseId), nameof(Figure.Year), nameof(Figure.Id)]),
        (typeof(Figure), [nameof(Figure.IndicatorCode), nameof(Figure.Year), nameof(Figure.Value), nameof(Figure.Id), nameof(Figure.ParkCode), nameof(Figure.EnterpriseId)]), // the largest come first, and totals are summed in it alone
        (typeof(AuditListing), [nameof(AuditListing.Year), nameof(AuditListing.Status), nameof(AuditListing.ListedOn), nameof(AuditListing.Id)]),
        (typeof(Enterprise), [nameof(Enterprise.Uscc)]),
        (typeof(Enterprise), [nameof(Enterprise.Name)]),
        .. References,
    ];

    /// <summary>
    /// Every reference that no other index begins with, but for the figures', whose references to small code lists are scanned by indicator.
    /// The key follows, so that what refers to one row comes in the order of its pages and is not sorted.
    /// </summary>
    private static IEnumerable<(Type RowType, string[] Properties)> References =>
        from table in Catalog.Tables
        where table.RowType != typeof(Figure)
        from column in table.Columns
        where column.Refers is not null && column != table.KeyColumns[0]
        select (table.RowType, (string[])[column.Property.Name, .. table.KeyColumns.Where(key => key != column).Select(key => key.Property.Name)]);
}
