using FactCheck.Cli.Configuration;
using FactCheck.Model;

namespace FactCheck.Cli.Options;

/// <summary>Which findings make a run fail. What is said of a rule, a tag or a domain counts there instead of what is said of everything.</summary>
/// <remarks>What no scope is said of fails from <c>error</c> on.</remarks>
internal sealed class FailLevel
{
    private static readonly FailWords s_default = new(Severity.Error, new HashSet<Verdict>());

    private readonly IReadOnlyList<Entry> _entries;

    private FailLevel(IReadOnlyList<Entry> entries) => _entries = entries;

    public static FailLevel Default { get; } = new([]);

    /// <summary>The scopes that are named, which a run holds against its rules, and where a file names them.</summary>
    public IEnumerable<(RuleScope Scope, FilePlace? At)> Scopes => _entries.Select(entry => (entry.Scope, entry.At));

    /// <summary>Adds <c>LEVEL</c> or <c>SCOPE=LEVEL</c>; those of the same scope add up.</summary>
    /// <param name="at">Where a file says so; null for an option.</param>
    /// <returns>Null where it is a mistake.</returns>
    public FailLevel? With(string text, FilePlace? at, out string error)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals == 0 || text.AsSpan().Count('=') > 1)
        {
            error = $"'{text}' is no level; it is LEVEL or SCOPE=LEVEL, as in numbers=warning, and each scope is given by itself.";
            return null;
        }

        var scope = equals < 0 ? RuleScope.Everything : new RuleScope(text[..equals]);
        if (FailWords.Parse(text[(equals + 1)..], out error) is not { } words)
        {
            return null;
        }

        if (_entries.Any(other => other.Scope == scope && other.Words.IsNever != words.IsNever))
        {
            error = FailWords.NeverIsAlone;
            return null;
        }

        return new([.. _entries, new(scope, words, text, at)]);
    }

    public bool IsReachedBy(Finding finding)
        => RuleScope.Narrowest(_entries, entry => entry.Scope, finding.Rule) is { Count: > 0 } entries
            ? entries.Exists(entry => entry.Words.AreReachedBy(finding))
            : s_default.AreReachedBy(finding);

    public override string ToString()
        => _entries.Any(entry => entry.Scope == RuleScope.Everything)
            ? string.Join(", ", _entries.Select(entry => entry.Text))
            : string.Join(", ", _entries.Select(entry => entry.Text).Prepend(s_default.From!.Value.Name()));

    /// <param name="Text">As it was given.</param>
    private sealed record Entry(RuleScope Scope, FailWords Words, string Text, FilePlace? At);
}
