using FactCheck.Authoring.Building;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.Authoring.Mutants;

/// <summary>One small change of a rule file, made to see whether an example notices it.</summary>
/// <param name="Rule">Id of the rule that is changed.</param>
/// <param name="Place">The characters that are replaced.</param>
/// <param name="From">What stands there.</param>
/// <param name="To">What takes its place.</param>
public sealed record Mutant(string Rule, SourceSpan Place, string From, string To)
{
    /// <summary>The file with the change made.</summary>
    public RuleSourceFile In(RuleSourceFile file) => file with { Text = file.Text[..Place.Start] + To + file.Text[Place.End..] };
}
