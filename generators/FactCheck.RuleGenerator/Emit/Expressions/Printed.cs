namespace FactCheck.RuleGenerator.Emit.Expressions;

/// <summary>An expression in C#.</summary>
/// <param name="MayBeMissing">Whether its C# type allows null.</param>
internal readonly record struct Printed(string Code, bool MayBeMissing);
