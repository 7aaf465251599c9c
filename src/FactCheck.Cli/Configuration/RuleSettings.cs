using FactCheck.Cli.Options;
using FactCheck.Model;

namespace FactCheck.Cli.Configuration;

/// <summary>What a configuration says of some rules: off, on, or on with another severity.</summary>
/// <param name="Severity">Null for the rule's own.</param>
internal sealed record RuleSetting(RuleScope Scope, bool IsOn, Severity? Severity, FilePlace At)
{
    public const string On = "on";
    public const string Off = "off";

    /// <summary>Every word for it.</summary>
    public static IReadOnlyList<string> Words { get; } = [Off, On, .. Enum.GetValues<Severity>().Select(severity => severity.Name())];

    /// <summary>Null where the word is none of <see cref="Words"/>.</summary>
    public static RuleSetting? Of(RuleScope scope, string word, FilePlace at)
        => Words.Contains(word)
            ? new(scope, word != Off, word is On or Off ? null : Enum.GetValues<Severity>().First(severity => severity.Name() == word), at)
            : null;

    public override string ToString() => !IsOn ? Off : Severity?.Name() ?? On;
}

/// <summary>All that a configuration says of rules. What is said most narrowly counts: rule, glob, tag, domain; of two as narrow, the later.</summary>
internal sealed class RuleSettings(IReadOnlyList<RuleSetting> all)
{
    public static RuleSettings None { get; } = new([]);

    public IReadOnlyList<RuleSetting> All => all;

    /// <summary>What counts for a rule; null where nothing is said of it.</summary>
    public RuleSetting? For(RuleInfo rule)
        => all.Count == 0 ? null : RuleScope.Narrowest(all, setting => setting.Scope, rule) is [.., var last] ? last : null;
}
