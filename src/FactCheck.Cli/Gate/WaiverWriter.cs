using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Model.Values;

namespace FactCheck.Cli.Gate;

/// <summary>Writes a waiver as YAML, and adds it to a file of them.</summary>
internal static class WaiverWriter
{
    /// <summary>An item of the list under <c>waivers</c>.</summary>
    public static string Of(FiledWaiver waiver) => $$"""
          - finding: {{Quoted(waiver.Finding)}}
            story: {{Quoted(waiver.Story)}}
            rule: {{waiver.Rule}}
            claim: {{Quoted(waiver.Claim)}}
            verdict: {{waiver.Verdict}}
            reason: {{Quoted(waiver.Reason)}}
            who: {{Quoted(waiver.Who)}}
            until: {{ValueText.Of(waiver.Until)}}
            basis: {text: {{Quoted(waiver.Basis.Text)}}, rule: {{Quoted(waiver.Basis.Rule)}}, facts: {{Quoted(waiver.Basis.Facts)}}}

        """.ReplaceLineEndings("\n");

    /// <summary>Adds a waiver at the end of a file, which is made where it is not there; the file is written whole or not at all.</summary>
    /// <returns>False where the file cannot take it, which is logged.</returns>
    public static bool Add(FiledWaiver waiver, string path, ProblemLog problems)
    {
        try
        {
            if (!File.Exists(path))
            {
                Write(path, "# Findings that may stay as they are. 'factcheck waive' adds one; a waiver lapses on its day, or when text, rule or fact changes.\nwaivers:\n" + Of(waiver));
                return true;
            }

            if (WaiverReader.Read(path, problems) is not { } known)
            {
                return false;
            }

            if (known.TryGetValue(waiver.Finding, out var other))
            {
                problems.Add(path, other.At!.Line, other.At.Column, $"Finding '{waiver.Finding}' is waived here already; remove that first.");
                return false;
            }

            var text = File.ReadAllText(path).TrimEnd() + "\n" + (known.Count == 0 ? "waivers:\n" : "") + Of(waiver);
            if (WaiverReader.Read(YamlFile.Of(path, text), new ProblemLog(TextWriter.Null))?.Count != known.Count + 1)
            {
                problems.Add(path, "the list of waivers is not the last of the file, or stands in another column; add what 'factcheck waive --waivers none' prints by hand");
                return false;
            }

            Write(path, text);
            return true;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(path, FileFailure.Reason(failure));
            return false;
        }
    }

    private static void Write(string path, string text)
    {
        using var file = ReportFile.Create(path);
        file.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Commit();
    }

    /// <summary>What JSON quotes YAML reads.</summary>
    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
