using System.Text.Json;
using FactCheck.Model;

namespace FactCheck.Reporting.Json;

/// <summary>Writes what a story says of itself.</summary>
public static class StoryJson
{
    /// <summary>As the member <c>story</c> of an object that the caller has begun.</summary>
    public static void Write(Utf8JsonWriter json, Story story)
    {
        json.WriteStartObject("story");
        json.WriteString("id", story.Id);
        json.WriteString("version", story.Version);
        json.WriteString("headline", story.Headline);
        json.WriteString("byline", story.Byline);
        json.WriteString("dateline", story.Dateline);
        ReportJson.WriteDay(json, "published", story.Published);
        json.WriteString("source", story.Source);
        json.WriteString("language", story.Language);
        json.WriteString("sha256", story.Sha256);
        json.WriteEndObject();
    }
}
