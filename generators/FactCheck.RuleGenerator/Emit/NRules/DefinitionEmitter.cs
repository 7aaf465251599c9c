using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Rules;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.NRules;

/// <summary>Prints <c>Define</c>: what the rule matches, works out and yields.</summary>
internal static class DefinitionEmitter
{
    public static void Emit(CodeWriter writer, RuleShape rule)
    {
        using (writer.Block("public override void Define()"))
        {
            EmitSymbols(writer, rule);
            writer.Write("Name(Description.Id);");
            writer.Blank();
            writer.Write("When()");
            foreach (var line in Conditions(rule))
            {
                writer.Write("    " + line);
            }

            writer.Write("    .Let(() => finding, () => Judge(" + string.Join(", ", rule.KeptValues().Select(value => value.Name)) + "))");
            writer.Write("    .Having(() => finding != null);");
            writer.Blank();
            writer.Write("Then()");
            writer.Write("    .Yield(_ => finding!);");
        }

        writer.Blank();
    }

    private static void EmitSymbols(CodeWriter writer, RuleShape rule)
    {
        writer.Write($"{rule.ClaimClass} claim = null!;");
        writer.Write("StoryContext story = null!;");
        writer.Write("ReferenceTables tables = null!;");
        foreach (var (find, computation) in rule.Steps())
        {
            if (find is not null)
            {
                if (find.Table is null)
                {
                    writer.Write($"IEnumerable<{Identifiers.Claim(find.Claim!)}> {NRulesFindEmitter.Found(find)} = null!;");
                }

                writer.Write($"{rule.Lists.ParameterType(find)} {Identifiers.Local(find.Name)} = default!;");
            }
            else
            {
                writer.Write($"{computation!.Type} {computation.Local} = default;");
            }
        }

        writer.Write("Finding? finding = null;");
        writer.Blank();
    }

    private static IEnumerable<string> Conditions(RuleShape rule)
    {
        yield return ".Match(() => claim)";
        yield return ".Match(() => story)";
        yield return ".Match(() => tables)";
        var known = new HashSet<Computation>();
        foreach (var (find, computation) in rule.Steps())
        {
            if (computation is not null)
            {
                yield return $".Let(() => {computation.Local}, () => {rule.Call(computation, known)})";
                known.Add(computation);
                continue;
            }

            var name = Identifiers.Local(find!.Name);
            if (find.Table is null)
            {
                yield return $".Query(() => {NRulesFindEmitter.Found(find)}, query => query"
                    + $".Match<{Identifiers.Claim(find.Claim!)}>(other => {NRulesFindEmitter.TestCall(rule, find, known)}).Collect())";
            }

            yield return $".Let(() => {name}, () => {NRulesFindEmitter.TakeCall(rule, find, known)})";
        }
    }
}
