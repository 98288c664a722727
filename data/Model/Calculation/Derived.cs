using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>A calculated figure with the account of how it came about.</summary>
public sealed record Derived(Figure Figure, Derivation Derivation, IReadOnlyList<DerivationInput> Inputs, IReadOnlyList<DerivationFactor> Factors);
