using FactCheck.Engine;
using FactCheck.Model;

namespace FactCheck.Authoring.Examples;

/// <summary>What a rule said of one of its examples. What explains it is worked out when it is asked for, since most examples pass.</summary>
/// <param name="story">The example read as a story; null where its text is none.</param>
/// <param name="checker">The rules that it was shown to.</param>
/// <param name="verdicts">As <see cref="Verdicts"/>.</param>
public sealed class ExampleResult(RuleInfo rule, RuleExample example, Story? story, FactChecker checker, IReadOnlyList<string> verdicts)
{
    /// <summary>What an example expects where a rule has nothing to say.</summary>
    public const string Silent = "silent";

    private IReadOnlyList<Claim>? _claims;
    private IReadOnlyList<Explanation>? _explanations;

    public RuleInfo Rule => rule;

    public RuleExample Example => example;

    /// <summary>The verdicts of the rule on it, each once; empty where it stayed silent.</summary>
    public IReadOnlyList<string> Verdicts => verdicts;

    /// <summary>Every claim that is found in the text.</summary>
    public IReadOnlyList<Claim> Claims => _claims ??= story is null ? [] : checker.FindClaims(story);

    /// <summary>How the rule answers on each of those that rules see.</summary>
    public IReadOnlyList<Explanation> Explanations => _explanations ??= story is null ? [] : [.. checker.Explain(story).Where(one => one.Rule.Id == rule.Id)];

    public bool Passed => example.Expect == Silent ? verdicts.Count == 0 : verdicts is [var only] && only == example.Expect;
}
