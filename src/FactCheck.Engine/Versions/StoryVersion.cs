using FactCheck.Model;

namespace FactCheck.Engine.Versions;

/// <summary>A version of a story: its report, and all its claims, checked or not.</summary>
/// <param name="Claims">In the order of the text, with repetitions.</param>
public sealed record StoryVersion(Report Report, IReadOnlyList<Claim> Claims)
{
    public static StoryVersion Of(FactChecker checker, Story story, DateOnly? asOf = null)
        => new(checker.Check(story, asOf, null, out var claims), claims);
}
