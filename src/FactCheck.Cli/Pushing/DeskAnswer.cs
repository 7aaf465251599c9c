using System.Globalization;
using System.Net;
using System.Text.Json;
using FactCheck.Cli.Problems;
using FactCheck.Model;

namespace FactCheck.Cli.Pushing;

/// <summary>What a desk said of a file, in our words.</summary>
internal static class DeskAnswer
{
    /// <summary>Of a file that is on the desk: new or not, and what was found in it. A desk whose answer is no report is none.</summary>
    /// <exception cref="JsonException">This is no report.</exception>
    public static string Taken(HttpResponseMessage answer, Uri desk)
    {
        var counts = VerdictNames.All.ToDictionary(static one => one.Name(), static _ => 0, StringComparer.Ordinal);
        var stories = 0;
        // Several reports are one a line, and a single one has lines of its own.
        foreach (var report in answer.Content.Headers.ContentType?.MediaType == "application/jsonl" ? Text(answer).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [Text(answer)])
        {
            using var json = JsonDocument.Parse(report);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("summary", out var summary))
            {
                throw new JsonException("This is no report.");
            }

            stories++;
            foreach (var verdict in summary.EnumerateObject().Where(one => counts.ContainsKey(one.Name)))
            {
                counts[verdict.Name] += verdict.Value.GetInt32();
            }
        }

        var found = string.Join(", ", counts.Where(static one => one.Value > 0).Select(static one => string.Create(CultureInfo.InvariantCulture, $"{one.Value} {one.Key}")));
        return (answer.StatusCode == HttpStatusCode.Created ? "taken in" : "was there already")
            + (stories == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", {stories} stories")) + (found.Length > 0 ? ": " + found : ": no finding")
            + (PageOf(answer, desk) is { } page ? "; " + page : "");
    }

    /// <summary>Why a desk does not take a file, with the places of what it cannot read.</summary>
    /// <param name="path">The file, as given.</param>
    public static IEnumerable<Problem> Refused(HttpResponseMessage answer, string path)
    {
        var (detail, errors) = Details(answer);
        return errors.Count > 0
            ? errors.Select(one => Problem.At(path + one.Entry, one.Line, one.Column, one.Message))
            : [Problem.At(path, $"the desk answers {(int)answer.StatusCode} {answer.ReasonPhrase}: {(detail.Length > 0 ? detail : "it does not say why.")}")];
    }

    /// <summary>The detail of a problem; empty where it has none.</summary>
    public static string Detail(HttpResponseMessage answer) => Details(answer).Detail;

    private static (string Detail, IReadOnlyList<(string Entry, int Line, int Column, string Message)> Errors) Details(HttpResponseMessage answer)
    {
        try
        {
            using var json = JsonDocument.Parse(Text(answer));
            var detail = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("detail", out var said) ? said.GetString() : null;
            var errors = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("errors", out var places) && places.ValueKind == JsonValueKind.Array ? places : default;
            return (detail ?? "", errors.ValueKind != JsonValueKind.Array ? [] : [.. errors.EnumerateArray().Select(static one => (
                Entry(one.GetProperty("path").GetString() ?? ""), one.GetProperty("line").GetInt32(), one.GetProperty("column").GetInt32(), one.GetProperty("message").GetString() ?? ""))]);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return ("", []);
        }
    }

    /// <summary>Which entry of an archive, as in <c>!/a.md</c>.</summary>
    private static string Entry(string path) => path.IndexOf("!/", StringComparison.Ordinal) is >= 0 and var at ? path[at..] : "";

    private static Uri? PageOf(HttpResponseMessage answer, Uri desk)
        => answer.Headers.Location?.ToString().Split('/') is [.., var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var story)
            ? new(desk, string.Create(CultureInfo.InvariantCulture, $"stories/{story}"))
            : null;

    private static string Text(HttpResponseMessage answer)
    {
        using var reader = new StreamReader(answer.Content.ReadAsStream());
        return reader.ReadToEnd();
    }
}
