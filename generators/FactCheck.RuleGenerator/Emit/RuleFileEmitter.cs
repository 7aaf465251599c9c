using FactCheck.RuleGenerator.Emit.Claims;
using FactCheck.RuleGenerator.Emit.Rules;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints one rule file as one C# file: its claim types, then its rules.</summary>
internal static class RuleFileEmitter
{
    public static string Emit(RuleFilePlan plan, EmitSettings settings)
    {
        var writer = EmittedFile.Open(settings, plan.File);
        var first = true;
        foreach (var claim in plan.Claims)
        {
            Separate(writer, ref first);
            ClaimEmitter.Emit(writer, claim);
        }

        foreach (var rule in plan.Rules)
        {
            Separate(writer, ref first);
            RuleEmitter.Emit(writer, rule);
        }

        return writer.ToString();
    }

    private static void Separate(CodeWriter writer, ref bool first)
    {
        if (!first)
        {
            writer.Blank();
        }

        first = false;
    }
}
