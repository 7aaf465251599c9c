using FactCheck.Engine.Facts.Errors;
using FactCheck.Reporting;

namespace FactCheck.Cli.Options;

/// <summary>A report that was asked for.</summary>
/// <param name="File">Null for standard output.</param>
internal sealed record ReportRequest(IReportFormat Format, string? File)
{
    public static string FormatNames => string.Join(", ", ReportFormats.All.Select(format => format.Name));

    /// <summary>Reads <c>FORMAT</c> or <c>FORMAT=FILE</c>, where the file <c>-</c> is standard output.</summary>
    public static ReportRequest? Parse(string text, out string error)
    {
        var (name, file) = Split(text, out error);
        var format = ReportFormats.Find(name);
        error = format is null
            ? $"there is no format '{name}'; the formats are {FormatNames}.{NearestName.Hint(name, ReportFormats.All.Select(one => one.Name))}"
            : error;
        return error.Length == 0 ? new(format!, file) : null;
    }

    /// <summary>Takes the name of a format and the file apart; the file is null for standard output.</summary>
    /// <param name="error">Empty where nothing is wrong with the file.</param>
    public static (string Name, string? File) Split(string text, out string error)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        var (name, file) = at < 0 ? (text, "-") : (text[..at], text[(at + 1)..]);
        error = file.Length == 0 ? $"'{text}' names no file after the '='." : "";
        return (name, file == "-" ? null : file);
    }

    /// <summary>What is wrong with several reports together; null where nothing is.</summary>
    public static string? Clash(IReadOnlyList<ReportRequest> requests)
    {
        for (var i = 0; i < requests.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (requests[i].File is null && requests[j].File is null)
                {
                    return "only one report can go to standard output; give the others a file, as in json=report.json.";
                }

                if (requests[i].File is { } file && requests[j].File is { } other && Path.GetFullPath(file) == Path.GetFullPath(other))
                {
                    return $"two reports would go to '{file}'.";
                }
            }
        }

        return null;
    }

    public override string ToString() => File is null ? Format.Name : $"{Format.Name}={File}";
}
