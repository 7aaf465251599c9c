using System.Text.Json;
using FactCheck.Model;

namespace FactCheck.Reporting.Json;

/// <summary>Writes a claim: its words and place, who says it, and its fields as shown and as typed values.</summary>
public static class ClaimJson
{
    internal static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject("claim");
        WriteProperties(json, claim);
        json.WriteEndObject();
    }

    /// <summary>The claim's properties, inside an object that the caller has begun.</summary>
    public static void WriteProperties(Utf8JsonWriter json, Claim claim)
    {
        var source = claim.Source;
        json.WriteString("type", claim.Type);
        json.WriteString("text", source.Text);
        json.WriteString("sentence", source.Sentence);
        WritePlace(json, source.Place);
        json.WriteBoolean("quoted", source.Quoted);
        json.WriteString("speaker", source.Speaker);
        WriteVoice(json, source);
        WriteGiven(json, source.Given);
        WriteFields(json, claim.Fields);
    }

    /// <summary>What most claims have none of, so it is written only where there is something: indirect speech, a modality, references.</summary>
    private static void WriteVoice(Utf8JsonWriter json, ClaimSource source)
    {
        if (source.Reported)
        {
            json.WriteBoolean("reported", true);
        }

        if (source.Saying is not null)
        {
            json.WriteString("saying", source.Saying);
        }

        if (source.ModalityCue is not null)
        {
            json.WriteString("modality", source.Modality.Name());
            json.WriteString("modalityCue", source.ModalityCue);
        }

        if (source.Resolutions.Count == 0)
        {
            return;
        }

        json.WriteStartArray("references");
        foreach (var resolution in source.Resolutions)
        {
            json.WriteStartObject();
            json.WriteString("text", resolution.Words);
            json.WriteString("meaning", resolution.Meaning);
            json.WriteString("because", resolution.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteGiven(Utf8JsonWriter json, GivenOrigin? given)
    {
        if (given is null)
        {
            return;
        }

        json.WriteStartObject("given");
        if (given.Id is not null)
        {
            json.WriteString("id", given.Id);
        }

        if (given.Start is { } start)
        {
            json.WriteNumber("start", start);
        }

        if (given.End is { } end)
        {
            json.WriteNumber("end", end);
        }

        json.WriteEndObject();
    }

    /// <summary>The claims' words and places only: what else they say is said by the claim they go with.</summary>
    internal static void WritePlaces(Utf8JsonWriter json, string name, IReadOnlyList<Claim> claims)
    {
        json.WriteStartArray(name);
        foreach (var claim in claims)
        {
            json.WriteStartObject();
            json.WriteString("text", claim.Source.Text);
            WritePlace(json, claim.Source.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteTextAt(Utf8JsonWriter json, Story story, Place inText)
    {
        json.WriteString("text", story.Text.AsSpan(inText.Start, inText.End - inText.Start));
        WritePlace(json, story.InFile(inText));
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
    }

    /// <summary>Each field in words, then the typed form of those that the text gives.</summary>
    internal static void WriteFields(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, object?>> fields)
    {
        json.WriteStartObject("fields");
        foreach (var (name, value) in fields)
        {
            json.WriteString(name, value is null ? null : FieldText.Of(value));
        }

        json.WriteEndObject();
        json.WriteStartObject("values");
        foreach (var (name, value) in fields)
        {
            if (value is not null)
            {
                json.WriteStartObject(name);
                ValueJson.Write(json, value);
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }
}
