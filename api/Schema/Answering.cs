using Disclosure.Schema.Limits;

namespace Disclosure.Schema;

/// <summary>What the root fields of the program answer from.</summary>
internal sealed record Answering(ReleaseInfo Release, LimitsInForce Limits);
