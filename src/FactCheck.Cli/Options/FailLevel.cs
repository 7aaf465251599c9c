using FactCheck.Engine.Facts.Errors;
using FactCheck.Model;

namespace FactCheck.Cli.Options;

/// <summary>Which findings make a run fail: failing verdicts from a severity on, named verdicts, or none.</summary>
internal sealed class FailLevel
{
    private const string Never = "never";

    private readonly Severity? _from;
    private readonly HashSet<Verdict> _verdicts;

    private FailLevel(Severity? from, HashSet<Verdict> verdicts)
    {
        _from = from;
        _verdicts = verdicts;
    }

    public static FailLevel Default { get; } = new(Severity.Error, []);

    /// <summary>Every word that <see cref="Parse"/> takes.</summary>
    public static IReadOnlyList<string> Words { get; } =
        [.. Enum.GetValues<Severity>().Select(severity => severity.Name()), Never, .. VerdictNames.All.Select(verdict => verdict.Name())];

    /// <summary>Reads a severity, <c>never</c>, or verdicts; several words, parted by commas, add up.</summary>
    public static FailLevel? Parse(string text, out string error)
    {
        Severity? from = null;
        var verdicts = new HashSet<Verdict>();
        var words = text.Split(',');
        foreach (var word in words)
        {
            if (Array.Find(Enum.GetValues<Severity>(), one => one.Name() == word) is var severity && severity.Name() == word)
            {
                from = from is { } known && known < severity ? known : severity;
            }
            else if (VerdictNames.All.Any(one => one.Name() == word))
            {
                verdicts.Add(VerdictNames.All.First(one => one.Name() == word));
            }
            else if (word != Never || words.Length > 1)
            {
                error = word == Never
                    ? "--fail-on: 'never' stands alone."
                    : $"--fail-on: there is no level '{word}'; the levels are {string.Join(", ", Words)}.{NearestName.Hint(word, Words)}";
                return null;
            }
        }

        error = "";
        return new(from, verdicts);
    }

    public bool IsReachedBy(Report report)
    {
        foreach (var reported in report.Findings)
        {
            var finding = reported.Finding;
            if (_verdicts.Contains(finding.Verdict) || (finding.Verdict.IsFailure() && finding.Rule.Severity >= _from))
            {
                return true;
            }
        }

        return false;
    }
}
