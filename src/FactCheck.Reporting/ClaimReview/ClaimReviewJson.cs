using System.Text.Json;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Reporting.ClaimReview;

/// <summary>Writes one approved finding as a ClaimReview.</summary>
internal static class ClaimReviewJson
{
    public static void Write(Utf8JsonWriter json, Report report, ReportedFinding reported, ClaimRating rating, Publisher? publisher)
    {
        var finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("@type", "ClaimReview");
        json.WriteString("@id", "urn:factcheck:finding:" + reported.Id);
        json.WriteString("claimReviewed", finding.Claim.Source.Text);
        json.WriteString("reviewBody", finding.Message);
        WriteRating(json, rating);
        WriteClaim(json, report.Story, finding.Claim.Source);
        if (publisher is not null)
        {
            WriteUrl(json, publisher.Url);
            WriteThing(json, "author", "Organization", publisher.Name, publisher.Url);
        }

        WriteSources(json, finding.Evidence);
        json.WriteEndObject();
    }

    private static void WriteRating(Utf8JsonWriter json, ClaimRating rating)
    {
        json.WriteStartObject("reviewRating");
        json.WriteString("@type", "Rating");
        json.WriteNumber("ratingValue", rating.Value);
        json.WriteNumber("bestRating", 5);
        json.WriteNumber("worstRating", 1);
        json.WriteString("alternateName", rating.Name);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, Story story, ClaimSource source)
    {
        json.WriteStartObject("itemReviewed");
        json.WriteString("@type", "Claim");
        if (source.Speaker is { } speaker)
        {
            WriteThing(json, "author", "Person", speaker, "");
        }
        else if (story.Source.Length > 0)
        {
            WriteThing(json, "author", "Organization", story.Source, "");
        }

        WriteDay(json, story.Published);
        json.WriteStartObject("appearance");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", story.Headline);
        json.WriteString("identifier", story.Id);
        WriteDay(json, story.Published);
        WriteWhereKnown(json, "version", story.Version);
        WriteWhereKnown(json, "dateline", story.Dateline);
        WriteWhereKnown(json, "inLanguage", story.Language);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The pages that the evidence comes from, each once.</summary>
    private static void WriteSources(Utf8JsonWriter json, IReadOnlyList<Fact> evidence)
    {
        var seen = new HashSet<Source>();
        json.WriteStartArray("citation");
        foreach (var fact in evidence)
        {
            if (fact.Source is not { } source || !seen.Add(source with { Confirmed = null }))
            {
                continue;
            }

            json.WriteStartObject();
            json.WriteString("@type", "CreativeWork");
            json.WriteString("name", source.Title);
            WriteUrl(json, source.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteThing(Utf8JsonWriter json, string name, string type, string called, string url)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", type);
        json.WriteString("name", called);
        WriteUrl(json, url);
        json.WriteEndObject();
    }

    private static void WriteUrl(Utf8JsonWriter json, string url)
    {
        if (WebAddress.Of(url) is { } address)
        {
            json.WriteString("url", address);
        }
    }

    private static void WriteWhereKnown(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteDay(Utf8JsonWriter json, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteString("datePublished", ValueText.Of(known));
        }
    }
}
