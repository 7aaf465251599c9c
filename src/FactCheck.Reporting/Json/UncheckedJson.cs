using System.Text.Json;
using FactCheck.Model;

namespace FactCheck.Reporting.Json;

/// <summary>Writes the sentences that no rule looked at: their words and places, and why.</summary>
internal static class UncheckedJson
{
    public static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("unchecked");
        foreach (var sentence in report.Unchecked)
        {
            json.WriteStartObject();
            json.WriteString("reason", sentence.Reason.Name());
            ClaimJson.WriteTextAt(json, report.Story, sentence.Place);
            json.WriteStartArray("words");
            foreach (var word in sentence.Words)
            {
                json.WriteStartObject();
                ClaimJson.WriteTextAt(json, report.Story, word);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
