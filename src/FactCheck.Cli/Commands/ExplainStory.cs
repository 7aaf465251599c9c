using FactCheck.Cli.Checking;
using FactCheck.Cli.Explaining;
using FactCheck.Cli.Options;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck explain --story</c>: why there is a verdict on a sentence of a story, and why not.</summary>
internal static class ExplainStory
{
    public static int Run(ExplainRequest request, StandardStreams streams)
    {
        var problems = new ProblemLog(streams.Error);
        if (new CheckerLoader(problems).Load(request.Reference, request.With) is not { } checker)
        {
            return problems.Gravest;
        }

        var found = 0;
        using var canvas = streams.Canvas();
        foreach (var story in new StoryLoader(request.Date).Load(StoryPaths.Find([request.Story], problems), problems))
        {
            var sentences = checker.Explain(story, request.At.Line, request.At.Column);
            canvas.Write(SentencePages.Of(story, sentences));
            found += sentences.Count;
        }

        if (found == 0 && problems.Gravest == ExitCode.Passed)
        {
            problems.AddUsage($"explain: no sentence of {request.Story} stands at {request.At}.", "'factcheck claims' prints the places of all claims.");
        }

        return problems.Gravest;
    }
}

/// <summary>A sentence to explain, and what to check it with.</summary>
internal sealed record ExplainRequest(string Story, TextPosition At, DateOnly? Date, string? Reference, string? With);
