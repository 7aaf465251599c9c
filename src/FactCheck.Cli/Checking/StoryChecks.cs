using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;
using FactCheck.Engine;
using FactCheck.Engine.Reading;

namespace FactCheck.Cli.Checking;

/// <summary>Checks the stories of many files side by side, and gives what came of them in the order of the files.</summary>
internal sealed class StoryChecks(FactChecker checker, StoryLoader loader, DateOnly? asOf)
{
    /// <param name="jobs">How many stories are checked at a time, from 1.</param>
    public OrderedWork<string, LoadedStory, CheckedStory> Of(IReadOnlyList<string> paths, int jobs, CancellationToken stop)
        => new(paths, loader.Load, Check, jobs, stop);

    private CheckedStory Check(LoadedStory loaded)
    {
        if (loaded.Problem is { } problem)
        {
            return CheckedStory.Unchecked(loaded.File, problem);
        }

        var story = loaded.Story!;
        try
        {
            var mistakes = new List<StoryReadError>();
            return new(loaded.File, checker.Check(story, asOf, mistakes), [.. mistakes.Select(Problem.At)]);
        }
        catch (Exception fault)
        {
            return CheckedStory.Unchecked(loaded.File, Problem.Of(fault, "checking " + story.Path));
        }
    }
}
