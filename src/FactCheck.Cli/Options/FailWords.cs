using FactCheck.Engine.Facts.Errors;
using FactCheck.Model;

namespace FactCheck.Cli.Options;

/// <summary>What fails within a scope: failing verdicts from a severity on, named verdicts, or nothing.</summary>
/// <remarks>What cannot be checked fails nothing by itself: no severity reaches <c>unverifiable</c> or <c>uncontradicted</c>, only their own names do.</remarks>
internal sealed record FailWords(Severity? From, IReadOnlySet<Verdict> Verdicts)
{
    public const string NeverIsAlone = "'never' stands alone.";

    private const string Never = "never";

    /// <summary>Every word that <see cref="Parse"/> takes.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Enum.GetValues<Severity>().Select(severity => severity.Name()), Never, .. VerdictNames.All.Select(verdict => verdict.Name())];

    /// <summary>Reads a severity, <c>never</c>, or verdicts; several words, parted by commas, add up.</summary>
    public static FailWords? Parse(string text, out string error)
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
                    ? NeverIsAlone
                    : $"there is no level '{word}'; the levels are {string.Join(", ", All)}.{NearestName.Hint(word, All)}";
                return null;
            }
        }

        error = "";
        return new(from, verdicts);
    }

    public bool IsNever => From is null && Verdicts.Count == 0;

    public bool AreReachedBy(Finding finding)
        => Verdicts.Contains(finding.Verdict) || (finding.Verdict.IsFailure() && finding.Rule.Severity >= From);
}
