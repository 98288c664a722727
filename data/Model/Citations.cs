using Disclosure.Model.Dictionary;

namespace Disclosure.Model;

/// <summary>Documents that definitions cite, by their ids in <c>data/reference/documents.csv</c>.</summary>
public static class Citations
{
    public static readonly Citation Gb32100 = new("gb-32100-2015");
    public static readonly Citation Gbt4754 = new("gbt-4754-2017");
    public static readonly Citation Gbt2260 = new("gbt-2260");
    public static readonly Citation Gbt2589 = new("gbt-2589-2020");
    public static readonly Citation Gbt32150 = new("gbt-32150-2025");

    /// <summary>The guideline whose annex A gives the preferred fuel parameters.</summary>
    public static readonly Citation SteelGuideline = new("mee-2025-27", "A.1");

    /// <summary>The park standard that the product carries out.</summary>
    /// <param name="clause">Such as <c>5.4</c>.</param>
    public static Citation Standard(string clause) => new("low-carbon-park-management", clause);
}
