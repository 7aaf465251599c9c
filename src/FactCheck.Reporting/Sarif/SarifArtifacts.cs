using System.Text.Json;
using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.Reporting.Places;

namespace FactCheck.Reporting.Sarif;

/// <summary>The stories of a run, numbered as they come. Of each is kept what names it, less than a kilobyte.</summary>
internal sealed class SarifArtifacts
{
    private readonly List<(Story Story, Snapshot Snapshot, int Claims, int Unchecked)> _seen = [];

    public int Add(Report report)
    {
        // One snapshot for all stories that have the same: nearly always those of a run.
        var snapshot = _seen is [.., var last] && last.Snapshot == report.Snapshot ? last.Snapshot : report.Snapshot;
        _seen.Add((report.Story with { Text = "", Parts = [], Origin = null }, snapshot, report.Claims, report.Unchecked.Count));
        return _seen.Count - 1;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts");
        foreach (var (story, snapshot, claims, notChecked) in _seen)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", StoryUri.Of(story));
            json.WriteEndObject();
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            json.WriteStartObject("hashes");
            json.WriteString("sha-256", story.Sha256);
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("story", story.Id);
            json.WriteString("version", story.Version);
            json.WriteString("headline", story.Headline);
            json.WriteString("byline", story.Byline);
            json.WriteString("dateline", story.Dateline);
            json.WriteString("published", story.Published is { } day ? ValueText.Of(day) : null);
            json.WriteString("source", story.Source);
            json.WriteString("language", story.Language);
            json.WriteString("rules", snapshot.Rules);
            json.WriteString("reference", snapshot.Reference);
            json.WriteString("asOf", snapshot.AsOf is { } asOf ? ValueText.Of(asOf) : null);
            json.WriteNumber("claims", claims);
            json.WriteNumber("uncheckedSentences", notChecked);
            json.WriteEndObject();
            json.WriteEndObject();

            // The writer would otherwise hold them all once more.
            json.Flush();
        }

        json.WriteEndArray();
    }
}
