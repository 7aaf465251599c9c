using FactCheck.Cli.Configuration;
using FactCheck.Cli.Options;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Model;

namespace FactCheck.Cli.Checking;

/// <summary>Holds what settings say of rules against the rules there are, so that a name written wrongly does not quietly mean nothing.</summary>
internal sealed class RuleNameCheck(IReadOnlyList<RuleInfo> rules, ProblemLog problems)
{
    private const string Hint = "'factcheck explain' lists the rules.";

    /// <summary>Whether every rule, tag and domain that is named is there; what is not is logged.</summary>
    public bool Check(CheckSettings settings)
    {
        var good = true;
        foreach (var glob in settings.Only.Value)
        {
            if (!rules.Any(rule => RuleFilter.Matches(glob, rule.Id)))
            {
                var hint = NearestName.Hint(glob, rules.SelectMany(rule => new[] { rule.Id, RuleFilter.NameOf(rule.Id), RuleFilter.DomainOf(rule.Id) }));
                problems.AddUsage($"--rules: no rule matches '{glob}'.{hint}", Hint);
                good = false;
            }
        }

        foreach (var setting in settings.Rules.All)
        {
            good &= Check(setting.Scope, setting.At);
        }

        foreach (var (scope, at) in settings.FailOn.Value.Scopes)
        {
            good &= Check(scope, at);
        }

        return good;
    }

    private bool Check(RuleScope scope, FilePlace? at)
    {
        if (scope.IsKnownTo(rules))
        {
            return true;
        }

        var message = $"'{scope.Text}' is no domain, tag or rule.{NearestName.Hint(scope.Text, RuleScope.NamesIn(rules))}";
        if (at is null)
        {
            problems.AddUsage("--fail-on: " + message, Hint);
        }
        else
        {
            problems.Add(at.File, at.Line, at.Column, message);
        }

        return false;
    }
}
