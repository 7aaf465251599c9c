using FactCheck.Cli.Problems;
using FactCheck.Model;

namespace FactCheck.Cli.Checking;

/// <summary>What came of a story: its report, or the reason why there is none; and what of it could not be read.</summary>
internal sealed record CheckedStory(Report? Report, IReadOnlyList<Problem> Problems)
{
    public static CheckedStory Unchecked(Problem why) => new(null, [why]);
}
