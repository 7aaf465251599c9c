using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Reporting.Html;

/// <summary>The page's own style sheet or script, with the hash by which the page's policy allows it and nothing else.</summary>
internal sealed class HtmlAsset
{
    private HtmlAsset(string name)
    {
        // Browsers hash what they have parsed, where every line end is LF.
        Text = EmbeddedText.Read(name).ReplaceLineEndings("\n");
        Hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
    }

    public static HtmlAsset Style { get; } = new("report.css");

    public static HtmlAsset Script { get; } = new("report.js");

    public string Text { get; }

    public string Hash { get; }
}
