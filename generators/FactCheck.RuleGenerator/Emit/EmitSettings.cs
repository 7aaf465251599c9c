namespace FactCheck.RuleGenerator.Emit;

/// <summary>What the project says of the code to emit.</summary>
/// <param name="RuleSet">Name of the class that lists the rules.</param>
/// <param name="LinePathPrefix">What leads from an emitted file to the folder that shown paths start from; empty where nobody says.</param>
/// <param name="IsForNRules">Whether rules become classes of NRules' fluent API instead of this engine's.</param>
internal sealed record EmitSettings(string Namespace, string RuleSet, string LinePathPrefix, bool IsForNRules);
