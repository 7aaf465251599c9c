using FactCheck.Cli.Problems;
using FactCheck.Model;

namespace FactCheck.Cli.Stories;

/// <summary>A story of a file, or the reason why there is none: always one of both.</summary>
internal sealed record LoadedStory(Story? Story, Problem? Problem);
