using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Http;

namespace Disclosure.Schema.Limits;

/// <summary>The objects that enforce the limits on a request.</summary>
/// <param name="Http">Null where the question does not come over HTTP.</param>
public sealed record LimitsInForce(ExecutorOptions Executor, HttpOptions? Http)
{
    /// <summary>As they are without settings of an operator. How many operations run at once depends on the machine, and is not documented.</summary>
    public static LimitsInForce Unset { get; } = new(new(), new() { Version = "", Concurrency = new(1, 1) });
}
