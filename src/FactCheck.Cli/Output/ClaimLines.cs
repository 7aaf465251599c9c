using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Engine.Matching;
using FactCheck.Model;
using FactCheck.Reporting.Json;

namespace FactCheck.Cli.Output;

/// <summary>Writes claims as JSON Lines, which <c>check</c> reads again.</summary>
internal sealed class ClaimLines(Stream output) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Write(Story story, IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims)
        {
            _json.WriteStartObject();
            StoryJson.Write(_json, story);
            _json.WriteString("part", claim.Source.Part.Name());
            ClaimJson.WriteProperties(_json, claim);
            _json.WriteEndObject();
            _json.Flush();
            _json.Reset();
            output.Write("\n"u8);
        }
    }

    public void Dispose()
    {
        _json.Dispose();
        output.Flush();
    }
}
