using Disclosure.GraphQL.Http;
using Disclosure.GraphQL.Planning;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Types;
using Disclosure.Schema.Registers;
using static Disclosure.GraphQL.Language.ErrorCodes;

namespace Disclosure.Schema.Limits;

/// <summary>Every published limit, in the order in which a request meets them. No number stands here.</summary>
public static class PublishedLimits
{
    public static IReadOnlyList<Limit> All { get; } =
    [
        OfHttp("requests", "时间窗口内每个客户端的请求数；为空表示不限", "Requests of one client in the window; null where there is no such limit", http => http.Rate?.Requests, RateLimit) with { IsSetLocally = true, Default = ClientRateLimit.DefaultRequests },
        OfHttp("clientCost", "时间窗口内每个客户端各操作的成本之和，成本见 extensions.cost；为空表示不限", "What the operations of one client may cost in the window, as extensions.cost tells it; null where there is no such limit", http => http.Rate?.Cost, RateLimit) with { IsSetLocally = true, Default = ClientRateLimit.DefaultCost },
        OfHttp("requestWindowSeconds", "该时间窗口的秒数", "Seconds of that window", http => Seconds(http.Rate?.Window), RateLimit) with { IsSetLocally = true, Default = 60 },
        OfHttp("bodyBytes", "请求正文的字节数", "Bytes of a request's body", http => http.BodyBytes, BodySize),
        OfHttp("urlCharacters", "GET 请求的路径与查询串的字符数", "Characters of the path and query of a GET request", http => http.UrlLength, UrlLength),
        OfHttp("concurrentOperations", "同时执行的操作数", "Operations that run at once", http => http.Concurrency.Running, Overloaded) with { IsSetLocally = true },
        OfHttp("waitingOperations", "排队等候的操作数", "Operations that wait for their turn", http => http.Concurrency.Waiting, Overloaded) with { IsSetLocally = true },
        OfHttp("cacheSeconds", "缓存可不经询问而保留答复的秒数", "Seconds for which a cache may keep an answer without asking again", http => Seconds(http.MaxAge), null),
        new("persistedDocuments", new("为客户端保留的持久化文档数", "Documents of clients that are kept for them"), _ => PersistedDocuments.MostBrought, null),
        new("persistedDocumentCharacters", new("可保留的文档的最大字符数", "Characters of the longest document that is kept"), _ => PersistedDocuments.LongestBrought, null),
        Of("tokens", "文档的词法单元数", "Tokens of a document", limits => limits.Executor.Parser.Tokens, Tokens),
        Of("nesting", "选择集、列表和对象的嵌套层数", "Selection sets, lists and objects inside each other", limits => limits.Executor.Parser.Nesting, Nesting),
        Of("fields", "文档中书写的字段数", "Fields written in a document", limits => limits.Executor.Parser.Fields, Fields),
        Of("directives", "同一位置的指令数", "Directives in one place", limits => limits.Executor.Parser.Directives, Directives),
        Of("variables", "一个操作的变量数", "Variables of one operation", limits => limits.Executor.Parser.Variables, Variables),
        Of("definitions", "文档中操作和片段的个数", "Operations and fragments of a document", limits => limits.Executor.Parser.Definitions, Definitions),
        Of("depth", "字段的嵌套层数", "Fields inside each other", limits => limits.Executor.Validation.Depth, Depth),
        Of("introspectionDepth", "__schema 和 __type 之下字段的嵌套层数", "Fields inside each other below __schema and __type", limits => limits.Executor.Validation.IntrospectionDepth, Introspection),
        Of("introspectionLists", "内省中 fields、interfaces、possibleTypes、inputFields 的嵌套层数", "Of fields, interfaces, possibleTypes and inputFields of the introspection inside each other", limits => limits.Executor.Validation.IntrospectionLists, Introspection),
        Of("rootFields", "一个操作的根字段数", "Root fields of one operation", limits => limits.Executor.Validation.RootFields, RootFields),
        Of("aliases", "带选择集的别名字段数", "Aliased fields with a selection", limits => limits.Executor.Validation.Aliases, Aliases),
        Of("repeats", "从根到叶的路径上同一字段出现的次数", "How often one field may stand on the way from the root to a leaf", limits => limits.Executor.Validation.Repeats, Repeats),
        Of("fragmentVisits", "展开片段的次数", "Fragment spreads followed", limits => limits.Executor.Validation.FragmentVisits, FragmentVisits),
        Of("expandedFields", "片段展开后的字段数", "Fields once the fragments are expanded", limits => limits.Executor.Validation.ExpandedFields, ExpandedFields),
        Of("expandedNesting", "展开后字段和片段的嵌套层数", "Fields and fragments inside each other once expanded", limits => limits.Executor.Validation.ExpandedNesting, ExpandedNesting),
        Of("comparisons", "检查字段能否合并时比较的字段数", "Fields looked at to see that overlapping fields merge", limits => limits.Executor.Validation.Comparisons, Comparisons),
        Of("joins", "一行中读取的其他表的行数", "Rows of other tables read into one row", _ => PlanningLimits.Joins, Joins),
        Of("filterConditions", "一个筛选中的条件数", "Conditions of one filter", _ => PlanningLimits.FilterConditions, BadInput),
        Of("filterNesting", "筛选的嵌套层数", "Filters inside each other", _ => PlanningLimits.FilterNesting, BadInput),
        Of("sortKeys", "一个列表的排序键数", "Sort keys of one list", _ => PlanningLimits.SortKeys, BadInput),
        new("defaultPage", new("不写 first 时一页的条数", "Rows of a page without first"), _ => PlanningLimits.DefaultPage, null),
        Of("page", "一页的最大条数", "Rows of a page", _ => PlanningLimits.Page, PageSize),
        Of("listSize", "参数中一个列表的值的个数", "Values in one list of the arguments", limits => limits.Executor.Execution.ListSize, ListSize),
        Of("groups", "一次汇总的组数", "Groups of one aggregate", _ => PlanningLimits.Groups, Groups),
        Of("cost", "一个操作的成本：各级页面大小相乘", "What an operation may cost: the sizes of its pages, multiplied down the selection", limits => limits.Executor.Execution.Cost, Cost),
        Of("seconds", "读取数据的秒数", "Seconds for reading the data", limits => Seconds(limits.Executor.Execution.Time), GraphQL.Language.ErrorCodes.Timeout),
        Of("responseBytes", "一个操作读取的数据的字节数", "Bytes of the rows of one operation", limits => limits.Executor.Execution.ResponseBytes, ResponseSize),
        new("errors", new("一次答复中的错误数", "Errors in one answer"), limits => limits.Executor.Execution.Errors, null),
    ];

    /// <summary>The root field <c>limits</c>.</summary>
    internal static FieldDefinition Field { get; } = new("limits", new ObjectType("Limits", () => All.Select(FieldOf)) { Description = About }.NonNull())
    {
        Description = About,
        Binding = new ValueBinding(source => ((Answering)source!).Limits),
    };

    private static string About => Descriptions.Both(new(
        "本服务对请求的限制。超出者被拒绝，错误代码见网站的 /api/",
        "What this service bounds. What goes beyond is refused, with a code that /api/ of the site explains"));

    private static FieldDefinition FieldOf(Limit limit) => new(limit.Name, limit.IsOfHttp ? BuiltInScalars.Int : BuiltInScalars.Int.NonNull())
    {
        Description = Descriptions.Both(limit.About.Map(text => limit.Code is { } code ? $"{text} ({code})" : text)),
        Binding = new ValueBinding(source => (int?)limit.Value((LimitsInForce)source!)),
    };

    private static Limit Of(string name, string zh, string en, Func<LimitsInForce, long?> value, string code) => new(name, new($"最多：{zh}", $"At most: {en}"), value, code);

    private static Limit OfHttp(string name, string zh, string en, Func<HttpOptions, long?> value, string? code) =>
        new(name, new(zh, en), limits => limits.Http is { } http ? value(http) : null, code) { IsOfHttp = true };

    private static long? Seconds(TimeSpan? time) => time is { } span ? (long)span.TotalSeconds : null;
}
