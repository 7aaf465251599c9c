using FactCheck.Model;

namespace FactCheck.Cli.Options;

/// <summary>How narrowly a scope chooses a rule: of what several scopes say of it, the narrowest counts.</summary>
internal enum ScopeWidth
{
    Everything,
    Domain,
    Tag,
    Glob,
    Rule,
}

/// <summary>The rules that something is said of: a domain (<c>numbers</c>, <c>numbers/*</c>), <c>tag:percentage</c>, a rule's id or name, or a glob.</summary>
internal sealed record RuleScope(string Text)
{
    private const string Tag = "tag:";

    public static RuleScope Everything { get; } = new("*");

    /// <summary>How the scope chooses a rule; null where it does not.</summary>
    public ScopeWidth? On(RuleInfo rule)
    {
        if (Text.StartsWith(Tag, StringComparison.Ordinal))
        {
            return rule.Tags.Contains(Text[Tag.Length..]) ? ScopeWidth.Tag : null;
        }

        var domain = RuleFilter.DomainOf(rule.Id);
        return Text == Everything.Text ? ScopeWidth.Everything
            : Text == domain || Text + "/*" == domain ? ScopeWidth.Domain
            : !RuleFilter.Matches(Text, rule.Id) ? null
            : Text.AsSpan().ContainsAny('*', '?') ? ScopeWidth.Glob
            : ScopeWidth.Rule;
    }

    /// <summary>The entries whose scope chooses a rule most narrowly; several where they are as narrow as each other.</summary>
    public static List<T> Narrowest<T>(IEnumerable<T> entries, Func<T, RuleScope> scopeOf, RuleInfo rule)
    {
        var narrowest = new List<T>();
        var width = ScopeWidth.Everything;
        foreach (var entry in entries)
        {
            if (scopeOf(entry).On(rule) is { } found && found >= width)
            {
                if (found > width)
                {
                    narrowest.Clear();
                }

                width = found;
                narrowest.Add(entry);
            }
        }

        return narrowest;
    }

    /// <summary>Whether a scope chooses any of the rules; nothing else is worth saying.</summary>
    public bool IsKnownTo(IEnumerable<RuleInfo> rules) => rules.Any(rule => On(rule) is not null);

    /// <summary>What a scope could have been, for "did you mean".</summary>
    public static IEnumerable<string> NamesIn(IEnumerable<RuleInfo> rules)
        => rules.SelectMany(rule => new[] { RuleFilter.DomainOf(rule.Id)[..^2], rule.Id, RuleFilter.NameOf(rule.Id) }.Concat(rule.Tags.Select(tag => Tag + tag)))
            .Distinct(StringComparer.Ordinal);
}
