using System.CommandLine;
using System.CommandLine.Completions;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Reporting.Versions;

namespace FactCheck.Cli.Options;

/// <summary>The form in which a difference is to be written, and where.</summary>
/// <param name="File">Null for standard output.</param>
internal sealed record DiffRequest(string Format, string? File)
{
    public static DiffRequest Default { get; } = new(DiffFormats.Names[0], null);

    public static Option<DiffRequest?> Option() => new("--report")
    {
        Description = $"How the difference is written: {string.Join(", ", DiffFormats.Names)}, to standard output or to a file. [default: text]",
        HelpName = "FORMAT[=FILE]",
        CompletionSources = { static _ => DiffFormats.Names.Select(name => new CompletionItem(name)) },
        CustomParser = static result =>
        {
            var request = Parse(result.Tokens[0].Value, out var error);
            if (request is null)
            {
                result.AddError("--report: " + error);
            }

            return request;
        },
    };

    private static DiffRequest? Parse(string text, out string error)
    {
        var (name, file) = ReportRequest.Split(text, out error);
        error = !DiffFormats.Names.Contains(name)
            ? $"a difference has no format '{name}'; the formats are {string.Join(", ", DiffFormats.Names)}.{NearestName.Hint(name, DiffFormats.Names)}"
            : error;
        return error.Length == 0 ? new(name, file) : null;
    }
}
