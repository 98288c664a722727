namespace Disclosure.GraphQL.Language;

/// <summary>The values of <c>extensions.code</c>. They are public and stable: clients branch on them, never on messages.</summary>
public static class ErrorCodes
{
    public const string Syntax = "GRAPHQL_PARSE_FAILED";
    public const string Validation = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A variable or argument value of the wrong kind.</summary>
    public const string BadInput = "BAD_USER_INPUT";

    public const string Tokens = "LIMIT_TOKENS";
    public const string Nesting = "LIMIT_NESTING";
    public const string Fields = "LIMIT_FIELDS";
    public const string Directives = "LIMIT_DIRECTIVES";
    public const string Variables = "LIMIT_VARIABLES";
    public const string Definitions = "LIMIT_DEFINITIONS";
    public const string FragmentVisits = "LIMIT_FRAGMENT_VISITS";
    public const string ExpandedFields = "LIMIT_EXPANDED_FIELDS";
    public const string ExpandedNesting = "LIMIT_EXPANDED_NESTING";
    public const string Depth = "LIMIT_DEPTH";
    public const string RootFields = "LIMIT_ROOT_FIELDS";
    public const string Aliases = "LIMIT_ALIASES";
    public const string Repeats = "LIMIT_REPEATS";
    public const string Comparisons = "LIMIT_COMPARISONS";
    public const string Introspection = "LIMIT_INTROSPECTION";

    /// <summary>The document has no such operation, or several and none was named.</summary>
    public const string Operation = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>A cursor that is none, or one of another list or order.</summary>
    public const string Cursor = "INVALID_CURSOR";

    /// <summary>The request's body or parameters are not what the protocol asks for.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>No document with this hash is known: send its text.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
    public const string NotAcceptable = "NOT_ACCEPTABLE";
    public const string BodySize = "LIMIT_BODY_SIZE";
    public const string UrlLength = "LIMIT_URL_LENGTH";
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The client has asked too often.</summary>
    public const string RateLimit = "RATE_LIMITED";

    /// <summary>Too many operations run and wait already.</summary>
    public const string Overloaded = "OVERLOADED";

    /// <summary>More tables in one row than one statement may join.</summary>
    public const string Joins = "LIMIT_JOINS";

    /// <summary>More groups than an aggregate answers.</summary>
    public const string Groups = "LIMIT_GROUPS";

    /// <summary>More values in one list of the arguments than are looked up at once.</summary>
    public const string ListSize = "LIMIT_LIST_SIZE";

    /// <summary>A page larger than the largest.</summary>
    public const string PageSize = "LIMIT_PAGE_SIZE";

    /// <summary>The pages, multiplied down the selection, hold too many objects.</summary>
    public const string Cost = "LIMIT_COST";

    /// <summary>The answer would be larger than answers may be.</summary>
    public const string ResponseSize = "LIMIT_RESPONSE_SIZE";

    /// <summary>The operation took longer than operations may.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>An argument names a state of the data that there is none of.</summary>
    public const string Edition = "AS_OF_NOT_AVAILABLE";

    /// <summary>The data that answer are older than a field of the schema, and do not hold it.</summary>
    public const string NotHeld = "FIELD_NOT_AVAILABLE";

    /// <summary>What was read does not fit the schema: a null where there is none, a value that an enum does not have.</summary>
    public const string Data = "DATA_ERROR";

    /// <summary>Something failed that the client cannot put right.</summary>
    public const string Internal = "INTERNAL_ERROR";
}
