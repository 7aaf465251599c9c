using FactCheck.Model.Versions;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Versions;

/// <summary>The forms in which the difference of two versions is written.</summary>
public static class DiffFormats
{
    /// <summary>The words for them on the command line; the first is the usual one.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "json"];

    /// <summary>The JSON Schema (2020-12) of the form for programs.</summary>
    public static string Schema { get; } = EmbeddedText.Read("diff.schema.json");

    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="output">Stays the caller's to close.</param>
    public static void Write(string name, StoryDiff diff, Stream output, ReportSettings settings)
    {
        if (name == "json")
        {
            DiffJson.Write(diff, output);
            return;
        }

        using var canvas = new TextCanvas(output, settings.Width, settings.Colour);
        canvas.Write(DiffLayout.Of(diff));
    }
}
