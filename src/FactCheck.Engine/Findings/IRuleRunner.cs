using FactCheck.Engine.Matching;
using FactCheck.Model;

namespace FactCheck.Engine.Findings;

/// <summary>What brings the claims of a story and the rules together: <see cref="RuleRunner"/>, or the session of a rule engine that a newsroom runs already.</summary>
public interface IRuleRunner
{
    /// <summary>Whether any rule looks at claims of this type.</summary>
    bool Checks(Claim claim);

    /// <summary>Adds the findings of all rules, in the order of the groups, those of one claim in the order of the rules' ids.</summary>
    void Run(IReadOnlyList<ClaimGroup> groups, StoryContext story, List<(Finding Finding, ClaimGroup Group)> findings);

    /// <summary>How each rule answers on one claim, in the order of the rules; nothing where the runner cannot tell.</summary>
    IEnumerable<Explanation> Explain(Claim claim, StoryContext story);
}
