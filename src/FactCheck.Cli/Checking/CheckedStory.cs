using FactCheck.Cli.Problems;
using FactCheck.Model;

namespace FactCheck.Cli.Checking;

/// <summary>What came of a story: its report, or the reason why there is none.</summary>
internal sealed record CheckedStory(Report? Report, Problem? Problem);
