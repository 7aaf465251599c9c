using FactCheck.Cli.Problems;
using FactCheck.Model;

namespace FactCheck.Cli.Stories;

/// <summary>A story of a file, or the reason why there is none: always one of both.</summary>
/// <param name="File">The path that it came from, as given.</param>
internal sealed record LoadedStory(string File, Story? Story, Problem? Problem);
