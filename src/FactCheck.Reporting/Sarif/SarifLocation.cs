using System.Text.Json;
using FactCheck.Model;
using FactCheck.Reporting.Places;

namespace FactCheck.Reporting.Sarif;

/// <summary>Writes places of a story, and rows of tables, as locations.</summary>
internal readonly struct SarifLocation(Utf8JsonWriter json, Story story, int artifact)
{
    /// <summary>A claim's place with the sentence around it.</summary>
    public void Write(ClaimSource source)
    {
        json.WriteStartObject();
        WritePhysical(source);
        json.WriteEndObject();
    }

    /// <summary>Another place of the story that the result speaks of.</summary>
    public void WriteRelated(int id, ClaimSource source, string message)
    {
        json.WriteStartObject();
        json.WriteNumber("id", id);
        SarifText.Write(json, "message", message);
        WritePhysical(source);
        json.WriteEndObject();
    }

    /// <summary>A row that the claim was held against.</summary>
    /// <remarks>
    /// Its physical location is the claim: a row stands in no file that a reader of the report has, and code hosts refuse a whole
    /// report with a location without a file, or with a web address for one. The row is the logical location.
    /// </remarks>
    public void WriteEvidence(int id, Fact fact, ClaimSource claim)
    {
        json.WriteStartObject();
        json.WriteNumber("id", id);
        SarifText.Write(json, "message", $"{fact.Table}/{fact.Key}: {fact.DisplayName}; {SourceText.Of(fact.Source)}");
        WritePhysical(claim);
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", fact.Key);
        json.WriteString("fullyQualifiedName", $"{fact.Table}/{fact.Key}");
        json.WriteString("kind", "row");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePhysical(ClaimSource source)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", StoryUri.Of(story));
        json.WriteNumber("index", artifact);
        json.WriteEndObject();
        WriteRegion("region", source.TextPlace, source.Text);
        if (SentencePlace.Of(story.Text, source) is { } sentence)
        {
            WriteRegion("contextRegion", sentence, source.Sentence);
        }

        json.WriteEndObject();
    }

    private void WriteRegion(string name, Place inText, string text)
    {
        var region = StoryRegion.Of(story, inText);
        var place = story.InFile(inText);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", region.StartLine);
        json.WriteNumber("startColumn", region.StartColumn);
        json.WriteNumber("endLine", region.EndLine);
        json.WriteNumber("endColumn", region.EndColumn);
        json.WriteNumber("charOffset", place.Start);
        json.WriteNumber("charLength", place.End - place.Start);
        json.WriteStartObject("snippet");
        json.WriteString("text", text);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
