using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>The derivations of all files, in layers: each rests on those before it, and those of one layer on each other at most.</summary>
/// <param name="Layers">Ids of derivations. Those whose order makes no sense are in none.</param>
public sealed record Strata(EquatableArray<EquatableArray<string>> Layers, EquatableArray<Diagnostic> Diagnostics);
