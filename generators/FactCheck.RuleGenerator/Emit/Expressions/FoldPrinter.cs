using System;
using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Expressions;

/// <summary>Prints what is made of many: the variable that keeps it, or a call where it depends on the loop around.</summary>
internal static class FoldPrinter
{
    public static string Local(FoldExpression fold) => Identifiers.Camel(fold.Name);

    public static string Method(FoldExpression fold) => Identifiers.Pascal(fold.Name);

    public static bool IsOpen(FoldExpression fold) => References.OfFold(fold).Items.Count > 0;

    public static string Print(FoldExpression fold)
    {
        var needs = References.OfFold(fold);
        return needs.Items.Count == 0 ? Local(fold) : $"{Method(fold)}({string.Join(", ", Arguments(needs))})";
    }

    /// <summary>What the method of a fold in a loop takes, by the names that it has there too.</summary>
    public static IEnumerable<string> Arguments(References needs)
    {
        string[] first = [.. needs.Claim ? ["claim"] : Array.Empty<string>(), .. needs.Story ? ["story"] : Array.Empty<string>()];
        return first
            .Concat(Ordered(needs.Finds).Select(Identifiers.Local))
            .Concat(Ordered(needs.Completeness).Select(PrintScope.Completeness))
            .Concat(Ordered(needs.Folds).Select(Identifiers.Camel))
            .Concat(Ordered(needs.Lets).Select(Identifiers.Local))
            .Concat(needs.Items);
    }

    public static IEnumerable<string> Ordered(IEnumerable<string> names) => names.OrderBy(name => name, StringComparer.Ordinal);
}
