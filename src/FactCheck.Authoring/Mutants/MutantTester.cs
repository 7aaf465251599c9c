using FactCheck.Authoring.Building;
using FactCheck.Authoring.Examples;
using FactCheck.Engine;
using FactCheck.Engine.Facts;

namespace FactCheck.Authoring.Mutants;

/// <summary>Makes each change of a rule in turn, and runs the rule's examples on it.</summary>
public sealed class MutantTester(RuleBuilder builder, RuleSources sources, ReferencePackage reference)
{
    /// <summary>Whether any example of the rule got another answer; null where the changed rule does not compile.</summary>
    public bool? IsCaught(Mutant mutant)
    {
        var file = sources.Files.Single(one => one.Path == mutant.Place.File);
        var build = builder.Build(sources with { Files = [.. sources.Files.Select(one => ReferenceEquals(one, file) ? mutant.In(file) : one)] }, [file.Path]);
        using var rules = build.Rules;
        if (rules?.Set.Infos.FirstOrDefault(info => info.Id == mutant.Rule) is not { } rule)
        {
            return null;
        }

        return new ExampleRunner(new FactChecker(rules.Set, reference)).Run(rule).Any(result => !result.Passed);
    }
}
