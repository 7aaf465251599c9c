using FactCheck.Model;

namespace FactCheck.Cli.Options;

/// <summary>Which findings make a run fail. What is said of a rule, a tag or a domain counts there instead of what is said of everything.</summary>
internal sealed class FailLevel
{
    private static readonly Entry s_default = new(RuleScope.Everything, new(Severity.Error, new HashSet<Verdict>()));

    private readonly List<Entry> _entries = [];

    private FailLevel()
    {
    }

    public static FailLevel Default { get; } = Of([], out _)!;

    /// <summary>The scopes that are named, which a run holds against its rules.</summary>
    public IEnumerable<RuleScope> Scopes => _entries.Select(entry => entry.Scope);

    /// <summary>Reads <c>LEVEL</c> and <c>SCOPE=LEVEL</c>; those of the same scope add up, and what no scope is said of fails from <c>error</c> on.</summary>
    /// <returns>Null where one of them is a mistake.</returns>
    public static FailLevel? Of(IEnumerable<string> texts, out string error)
    {
        var level = new FailLevel();
        foreach (var text in texts)
        {
            if (Parse(text, out error) is not { } entry)
            {
                return null;
            }

            if (level._entries.Exists(other => other.Scope == entry.Scope && other.Words.IsNever != entry.Words.IsNever))
            {
                error = "'never' stands alone.";
                return null;
            }

            level._entries.Add(entry);
        }

        error = "";
        if (!level._entries.Exists(entry => entry.Scope == RuleScope.Everything))
        {
            level._entries.Add(s_default);
        }

        return level;
    }

    public bool IsReachedBy(Report report) => report.Findings.Any(reported => IsReachedBy(reported.Finding));

    public bool IsReachedBy(Finding finding)
        => RuleScope.Narrowest(_entries, entry => entry.Scope, finding.Rule).Exists(entry => entry.Words.AreReachedBy(finding));

    private static Entry? Parse(string text, out string error)
    {
        var at = text.LastIndexOf('=');
        if (at == 0 || text.AsSpan().Count('=') > 1)
        {
            error = $"'{text}' is no level; it is LEVEL or SCOPE=LEVEL, as in numbers=warning, and each scope is given by itself.";
            return null;
        }

        var scope = at < 0 ? RuleScope.Everything : new RuleScope(text[..at]);
        return FailWords.Parse(text[(at + 1)..], out error) is { } words ? new(scope, words) : null;
    }

    private sealed record Entry(RuleScope Scope, FailWords Words);
}
