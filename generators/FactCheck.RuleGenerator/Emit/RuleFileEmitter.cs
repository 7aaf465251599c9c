using FactCheck.RuleGenerator.Emit.Claims;
using FactCheck.RuleGenerator.Emit.Derivations;
using FactCheck.RuleGenerator.Emit.NRules;
using FactCheck.RuleGenerator.Emit.Rules;
using FactCheck.RuleGenerator.Emit.Text;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints one rule file as one C# file: its claim types, its rules, and the hash of its text.</summary>
internal static class RuleFileEmitter
{
    public static string Emit(PlannedFile file, EmitSettings settings)
    {
        var plan = file.Plan;
        var writer = EmittedFile.Open(settings, plan.File);
        foreach (var claim in plan.Claims)
        {
            ClaimEmitter.Emit(writer, claim);
            writer.Blank();
        }

        foreach (var rule in plan.Rules)
        {
            var name = Identifiers.Rule(rule.Name, plan.Claims);
            if (settings.IsForNRules)
            {
                NRulesEmitter.Emit(writer, rule, name);
            }
            else
            {
                RuleEmitter.Emit(writer, rule, name);
            }

            writer.Blank();
        }

        foreach (var derivation in plan.Derivations)
        {
            DerivationEmitter.Emit(writer, derivation, Identifiers.Rule(derivation.Name, plan.Claims));
            writer.Blank();
        }

        using (writer.Block("internal static partial class RuleFiles"))
        {
            writer.Write($"public const string {PlannedFile.HashName(plan.File)} = {Literals.Text(file.Sha256)};");
        }

        return writer.ToString();
    }
}
