using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Store.Schema;

/// <summary>
/// Registers whose rows stand in a release's file by something else than their key. What is asked for together is then read from a few
/// neighbouring places: an identifier's characters are as good as random, and a page of one enterprise would touch a place for each row.
/// </summary>
internal static class Clusters
{
    public static IEnumerable<(Table Register, Field By)> All => [(Figures.Table, Figures.Table[nameof(Figure.EnterpriseId)])];
}
