using System.Text.Json;

namespace FactCheck.ReviewDesk.Drafts;

/// <summary>The sandbox's side: a process of its own that answers a line of JSON with a line of JSON until its input ends.</summary>
/// <remarks>The desk gives it no key, no store and no environment, a bound of memory, and ends it when it takes too long.</remarks>
public static class DraftSandbox
{
    /// <summary>The argument with which the desk's own program is a sandbox.</summary>
    public const string Verb = "draft-sandbox";

    public static int Run(TextReader input, TextWriter output)
    {
        var trial = new DraftTrial();
        while (input.ReadLine() is { } line)
        {
            output.WriteLine(JsonSerializer.Serialize(Answer(trial, line)));
            output.Flush();
        }

        return 0;
    }

    private static DraftAnswer Answer(DraftTrial trial, string line)
    {
        try
        {
            return trial.Try(JsonSerializer.Deserialize<DraftRequest>(line)!);
        }
        catch (Exception fault)
        {
            // Whatever a draft brings about is told to whoever wrote it; the next draft finds the sandbox as it was.
            return new() { Failure = $"The draft could not be tried, which is a fault of ours: {fault.Message}" };
        }
    }
}
