using Disclosure.GraphQL.Language;

namespace Disclosure.Schema.Errors;

/// <summary>Every code that a client may meet. Codes stay; messages may change.</summary>
public static class ApiErrors
{
    public static IReadOnlyList<ApiError> All { get; } =
    [
        Of(ErrorCodes.Syntax, [400], "文档不合 GraphQL 语法，位置见 locations", "The document is no GraphQL; locations say where"),
        Of(ErrorCodes.Validation, [400], "文档与模式不符，如字段不存在、类型不合", "The document does not fit the schema: an unknown field, a wrong type"),
        Of(ErrorCodes.Operation, [400], "文档中没有该操作，或有多个而未用 operationName 指明", "The document has no such operation, or several and operationName names none"),
        Of(ErrorCodes.BadInput, [400, 200], "变量或参数的值不合要求；变量有误时整个请求被拒绝，参数有误时该字段为空", "A value of a variable or argument is not what is asked for: of a variable, the request is refused; of an argument, its field is null"),
        Of(ErrorCodes.Cursor, [200], "游标不是该列表、该排序的游标：请从头取起", "The cursor is none of this list in this order: begin at the start"),
        Of(ErrorCodes.Tokens, [400], "文档的词法单元过多", "The document has too many tokens"),
        Of(ErrorCodes.Nesting, [400], "文档嵌套过深", "The document nests too deep"),
        Of(ErrorCodes.Fields, [400], "文档书写的字段过多", "The document has too many fields"),
        Of(ErrorCodes.Directives, [400], "同一位置的指令过多", "There are too many directives in one place"),
        Of(ErrorCodes.Variables, [400], "操作的变量过多", "The operation has too many variables"),
        Of(ErrorCodes.Definitions, [400], "文档的操作和片段过多", "The document has too many operations and fragments"),
        Of(ErrorCodes.FragmentVisits, [400], "展开片段的次数过多", "Too many fragment spreads are followed"),
        Of(ErrorCodes.ExpandedFields, [400], "片段展开后字段过多", "The fragments expand to too many fields"),
        Of(ErrorCodes.ExpandedNesting, [400], "片段展开后嵌套过深", "The fragments expand to too many levels"),
        Of(ErrorCodes.Depth, [400], "字段层数过多：请分几次查询", "Too many fields inside each other: ask in several requests"),
        Of(ErrorCodes.RootFields, [400], "根字段过多：请分几次查询", "Too many root fields: ask in several requests"),
        Of(ErrorCodes.Aliases, [400], "带选择集的别名过多：请用 in 筛选或 nodes(ids:)", "Too many aliased fields with a selection: use a filter with in, or nodes(ids:)"),
        Of(ErrorCodes.Repeats, [400], "同一字段在自身之内出现次数过多", "A field stands inside itself too often"),
        Of(ErrorCodes.Comparisons, [400], "重叠的字段过多，无法检查", "There are too many overlapping fields to check"),
        Of(ErrorCodes.Introspection, [400, 200], "内省过深或过大：完整的模式见 /graphql/schema.graphql", "The introspection is too deep or too large: the whole schema is at /graphql/schema.graphql"),
        Of(ErrorCodes.Cost, [400], "操作的成本过高：请减小 first 或减少层数；请求头 GraphQL-Cost: validate 只报成本", "The operation may cost too much: ask for smaller pages or fewer levels; the header GraphQL-Cost: validate answers the cost alone"),
        Of(ErrorCodes.PageSize, [200], "一页的条数过多：请用游标分页", "The page is too large: page with cursors"),
        Of(ErrorCodes.ListSize, [200], "参数中的列表过长：请分几次查询", "A list in the arguments is too long: ask in several requests"),
        Of(ErrorCodes.Joins, [200], "一行中读取的其他表过多", "Too many rows of other tables are read into one row"),
        Of(ErrorCodes.Groups, [200], "汇总的组过多：请减少分组键或缩小筛选", "The aggregate has too many groups: group by fewer keys or narrow the filter"),
        Of(ErrorCodes.ResponseSize, [200], "答复过大：请减小每页条数", "The answer would be too large: ask for smaller pages"),
        Of(ErrorCodes.Timeout, [200], "读取超时：请缩小筛选或减小每页条数", "Reading took too long: narrow the filter or ask for smaller pages"),
        Of(ErrorCodes.Edition, [200], "asOf 所指的日期早于首次发布，或当日的发布未载入数据库（见 message 中的地址）：该字段为空", "The date of asOf is before the first release, or the release of that day is not loaded into the database (the message has its address): the field is null"),
        Of(ErrorCodes.NotHeld, [200], "所查询的发布早于该字段或登记册，其中没有此项：请从查询中去掉，或查询较新的发布", "The release that answers is older than a field or register that is asked for, and does not hold it: leave it out, or ask a newer release"),
        Of(ErrorCodes.Data, [200], "所存数据与模式不符，是本服务的问题，请告知我们", "What is stored does not fit the schema: our fault, please tell us"),
        Of(ErrorCodes.Internal, [200], "本服务内部出错，稍后再试，仍有问题请告知我们", "Something failed here: try again, and tell us if it stays"),
        Of(ErrorCodes.BadRequest, [400], "请求的正文或参数不合 GraphQL over HTTP 的要求", "The body or parameters are not what GraphQL over HTTP asks for"),
        Of(ErrorCodes.PersistedQueryNotFound, [200], "没有该哈希的持久化文档：请连同文档全文再发一次", "No document of this hash is known: send its text along"),
        Of(ErrorCodes.MethodNotAllowed, [405], "只接受 GET、HEAD 和 POST，GET 和 HEAD 只能用于查询", "Only GET, HEAD and POST are taken, and GET and HEAD for queries alone"),
        Of(ErrorCodes.NotAcceptable, [406], "只能以 application/graphql-response+json 或 application/json 答复", "The answer is application/graphql-response+json or application/json"),
        Of(ErrorCodes.BodySize, [413], "请求正文过长", "The body is too long"),
        Of(ErrorCodes.UrlLength, [414], "网址过长：请改用 POST", "The address is too long: use POST"),
        Of(ErrorCodes.UnsupportedMediaType, [415], "请求正文须为未压缩的 UTF-8 application/json", "The body must be application/json in UTF-8, not compressed"),
        Of(ErrorCodes.RateLimit, [429], "请求过于频繁，或一段时间内的成本之和过高：请等待 Retry-After 所示的秒数", "Too many requests, or operations that cost too much together: wait for the seconds that Retry-After names"),
        Of(ErrorCodes.Overloaded, [503], "服务繁忙：请等待 Retry-After 所示的秒数", "The service is busy: wait for the seconds that Retry-After names"),
    ];

    private static ApiError Of(string code, int[] statuses, string zh, string en) => new(code, [.. statuses], new(zh, en));
}
