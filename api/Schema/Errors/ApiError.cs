using System.Collections.Immutable;
using Disclosure.Model.Dictionary;

namespace Disclosure.Schema.Errors;

/// <summary>What a stable error code means.</summary>
/// <param name="Code">One of <c>ErrorCodes</c>, answered as <c>extensions.code</c>.</param>
/// <param name="Statuses">HTTP statuses of <c>application/graphql-response+json</c>; 200 where the rest of the answer is there, or where the client's protocol asks for it.</param>
/// <param name="Meaning">What happened, and what to do about it.</param>
public sealed record ApiError(string Code, ImmutableArray<int> Statuses, Text Meaning);
