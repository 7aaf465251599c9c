using System.Globalization;
using System.Net;
using System.Text.Json;
using FactCheck.Cli.Checking;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Stories;
using FactCheck.Reporting.Text;

namespace FactCheck.Cli.Pushing;

/// <summary>Brings the files of stories to a desk, one after another, and says what became of each.</summary>
internal sealed class PushRun(PushSettings settings, StandardStreams streams, ProblemLog problems)
{
    private readonly StoryNames _names = new(settings.Check.Root);

    public int Run()
    {
        var paths = StoryPaths.Find(settings.Check.Stories, problems, settings.Check.OwnFiles);
        using var stop = new StopSignal(() => problems.Warn("factcheck: stopping"));
        using var client = new DeskClient(settings);
        for (var at = 0; at < paths.Count; at++)
        {
            var goesOn = Bring(paths[at], client, stop.Token, out var code);
            if (stop.IsGiven || !goesOn)
            {
                problems.Warn(string.Create(CultureInfo.InvariantCulture, $"factcheck: {at} of {paths.Count} files were answered; the same command again sends the rest, and what is on the desk is not taken twice"));
                return stop.IsGiven ? ExitCode.Stopped : Math.Max(code, problems.Gravest);
            }
        }

        return problems.Gravest;
    }

    /// <returns>Whether it makes sense to send the next one.</returns>
    /// <param name="code">What the run ends with where it makes none.</param>
    private bool Bring(string path, DeskClient client, CancellationToken stop, out int code)
    {
        code = ExitCode.Passed;
        if (Read(path) is not { } file)
        {
            return true;
        }

        using var answer = Send(file, path, client, stop, out code);
        return answer is not null && Take(answer, path, out code);
    }

    private ReadOnlyMemory<byte>? Read(string path)
    {
        try
        {
            return StoryLoader.ReadFile(path);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(path, FileFailure.Reason(failure));
            return null;
        }
    }

    private HttpResponseMessage? Send(ReadOnlyMemory<byte> file, string path, DeskClient client, CancellationToken stop, out int code)
    {
        code = ExitCode.Passed;
        try
        {
            return client.Send(file, path == StoryPaths.StandardInput ? null : _names.FileOf(path), settings.Check.Date.Value, stop);
        }
        catch (Exception failure) when (DeskClient.IsUnreachable(failure, stop))
        {
            code = Unreachable(failure is OperationCanceledException ? $"{settings.Desk} does not answer" : $"{settings.Desk} cannot be reached: {failure.Message}");
        }
        catch (OperationCanceledException)
        {
            // Somebody wants us to stop, which the run says.
        }

        return null;
    }

    private bool Take(HttpResponseMessage answer, string path, out int code)
    {
        code = ExitCode.Passed;
        switch (answer.StatusCode)
        {
            case HttpStatusCode.OK or HttpStatusCode.Created:
                return Say(answer, path, out code);
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                problems.AddUsage($"push: {settings.Desk} does not take the key.", DeskAnswer.Detail(answer) is { Length: > 0 } said ? said : "It needs the scope stories:write, and may have been revoked.");
                return false;
            case HttpStatusCode.NotFound or (>= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest):
                NoDesk(answer.Headers.Location is { } other ? $"it leads on to {other}." : null);
                return false;
            default:
                if (DeskClient.IsPassing(answer))
                {
                    code = Unreachable($"{settings.Desk} answers {(int)answer.StatusCode} {answer.ReasonPhrase}");
                    return false;
                }

                problems.Add(DeskAnswer.Refused(answer, path));
                return true;
        }
    }

    private bool Say(HttpResponseMessage answer, string path, out int code)
    {
        code = ExitCode.Passed;
        try
        {
            using var canvas = streams.Canvas();
            canvas.Write(TextParagraph.At(0, $"{path}: {DeskAnswer.Taken(answer, settings.Desk)}"));
            return true;
        }
        catch (JsonException)
        {
            NoDesk(null);
            return false;
        }
    }

    private void NoDesk(string? where)
        => problems.AddUsage($"push: there is no review desk at {settings.Desk}{(where is null ? "" : "; " + where)}", "--desk names the address at which people open the desk, as in https://desk.example.org.");

    private int Unreachable(string what)
    {
        problems.Warn(string.Create(CultureInfo.InvariantCulture, $"factcheck: {what}. It was tried {settings.Tries} {(settings.Tries == 1 ? "time" : "times")}."));
        return ExitCode.TryAgain;
    }
}
