using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using FactCheck.Reporting;

namespace FactCheck.Cli.Options;

/// <summary>The options that <c>check</c> alone takes.</summary>
internal static class CheckOptions
{
    private const int MostJobs = 256;

    public static Option<List<ReportRequest>> Reports() => new("--report")
    {
        Description = $"A report to write: {ReportRequest.FormatNames}, to standard output or to a file. May be given several times. [default: text]",
        HelpName = "FORMAT[=FILE]",
        Arity = ArgumentArity.OneOrMore,
        CompletionSources = { static _ => ReportFormats.All.Select(format => new CompletionItem(format.Name)) },
        CustomParser = static result =>
        {
            var requests = new List<ReportRequest>();
            foreach (var token in result.Tokens)
            {
                if (ReportRequest.Parse(token.Value, out var error) is { } request)
                {
                    requests.Add(request);
                }
                else
                {
                    result.AddError(error);
                }
            }

            if (ReportRequest.Clash(requests) is { } clash)
            {
                result.AddError(clash);
            }

            return requests;
        },
    };

    public static Option<FailLevel?> FailOn() => new("--fail-on")
    {
        Description = "What makes the run fail: a severity (note, warning, error), verdicts parted by commas, or never; in a scope of its own for a domain, a tag or a rule, as in numbers=warning or tag:date=imprecise. May be given several times. [default: error]",
        HelpName = "[SCOPE=]LEVEL",
        Arity = ArgumentArity.OneOrMore,
        CompletionSources = { static _ => FailWords.All.Select(word => new CompletionItem(word)) },
        CustomParser = static result =>
        {
            var level = FailLevel.Of(result.Tokens.Select(token => token.Value), out var error);
            if (level is null)
            {
                result.AddError("--fail-on: " + error);
            }

            return level;
        },
    };

    public static Option<string[]> Rules() => new("--rules")
    {
        Description = "Only the rules whose id matches, as in 'diplomacy/*'. May be given several times.",
        HelpName = "GLOB",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<int?> Jobs() => new("--jobs")
    {
        Description = "How many stories are checked at a time. Reports are the same whatever it is. [default: the machine's processors]",
        HelpName = "N",
        CustomParser = static result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is > 0 and <= MostJobs)
            {
                return jobs;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"--jobs: '{text}' is not a number of jobs; it is from 1 to {MostJobs}."));
            return null;
        },
    };
}
