using FactCheck.Model;

namespace FactCheck.Authoring.Examples;

/// <summary>What a rule said of one of its examples.</summary>
/// <param name="Verdicts">The verdicts of the rule on it, each once; empty where it stayed silent.</param>
/// <param name="Claims">Every claim that was found in the text.</param>
/// <param name="Explanations">How the rule answered on each of those that rules see.</param>
public sealed record ExampleResult(
    RuleInfo Rule, RuleExample Example, IReadOnlyList<string> Verdicts, IReadOnlyList<Claim> Claims, IReadOnlyList<Explanation> Explanations)
{
    /// <summary>What an example expects where a rule has nothing to say.</summary>
    public const string Silent = "silent";

    public bool Passed => Example.Expect == Silent ? Verdicts.Count == 0 : Verdicts is [var only] && only == Example.Expect;
}
