using FactCheck.Model.Values;

namespace FactCheck.Model;

/// <summary>How a rule came to its verdict on a claim, or to none: what its finds bound, then its branches in turn.</summary>
/// <param name="Bound">Every find with what it bound, then every let with its value.</param>
public sealed record Explanation(RuleInfo Rule, Claim Claim, IReadOnlyList<TraceStep> Bound, IReadOnlyList<BranchStep> Branches)
{
    /// <summary>Index of the branch that gave the verdict: the first of which every condition holds. -1 where the rule stayed silent.</summary>
    public int Reached
    {
        get
        {
            for (var i = 0; i < Branches.Count; i++)
            {
                if (Branches[i].Holds)
                {
                    return i;
                }
            }

            return -1;
        }
    }
}

/// <summary>A branch under <c>verdict</c>: the conditions that its author joined with <c>and</c>; none for <c>otherwise</c>.</summary>
public sealed record BranchStep(Verdict Verdict, IReadOnlyList<ConditionStep> Conditions)
{
    public bool Holds => FirstThatFailed is null;

    /// <summary>The first condition that does not hold; null where all do.</summary>
    public ConditionStep? FirstThatFailed
    {
        get
        {
            foreach (var condition in Conditions)
            {
                if (!condition.Outcome.Holds())
                {
                    return condition;
                }
            }

            return null;
        }
    }
}

/// <summary>A condition as its author wrote it, what came of it, and the values it looked at.</summary>
public sealed record ConditionStep(string Expression, Truth Outcome, IReadOnlyList<TraceStep> Values);
