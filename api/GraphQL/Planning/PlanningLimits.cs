namespace Disclosure.GraphQL.Planning;

/// <summary>Bounds that belong to how the planner works rather than to its settings, for those who publish them.</summary>
public static class PlanningLimits
{
    /// <summary>Rows of a page that names no size.</summary>
    public static int DefaultPage => PagePlan.DefaultSize;

    public static int Page => PagePlan.MaximalSize;

    /// <summary>Groups of one aggregate.</summary>
    public static int Groups => Planner.MostGroups;

    /// <summary>Rows of other tables read into one row.</summary>
    public static int Joins => StatementBuilder.MostJoins;

    /// <summary>Conditions of one filter.</summary>
    public static int FilterConditions => FilterCompiler.MostPredicates;

    /// <summary>Filters inside each other.</summary>
    public static int FilterNesting => FilterCompiler.MostNesting;

    /// <summary>Sort keys of one list.</summary>
    public static int SortKeys => OrderCompiler.MostKeys;
}
