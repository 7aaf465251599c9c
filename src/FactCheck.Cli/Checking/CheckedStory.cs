using FactCheck.Cli.Problems;
using FactCheck.Model;

namespace FactCheck.Cli.Checking;

/// <summary>What came of a story: its report, or the reason why there is none; and what of it could not be read.</summary>
/// <param name="File">The path that it came from, as given.</param>
internal sealed record CheckedStory(string File, Report? Report, IReadOnlyList<Problem> Problems)
{
    public static CheckedStory Unchecked(string file, Problem why) => new(file, null, [why]);
}
