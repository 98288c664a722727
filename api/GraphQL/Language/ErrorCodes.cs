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
}
