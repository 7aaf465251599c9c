using System;
using System.Linq;
using FactCheck.RuleGenerator.Emit.Text;
using FactCheck.RuleLanguage.Planning;

namespace FactCheck.RuleGenerator.Emit.Expressions;

/// <summary>Prints calls of the rule language's functions.</summary>
internal static class CallPrinter
{
    public static Printed Print(CallExpression call, PrintScope scope)
    {
        if (call.Function == "count")
        {
            return Count(call.Arguments[0], scope);
        }

        var arguments = string.Join(", ", call.Arguments.Select(argument => ValuePrinter.Code(argument, scope)));
        return new($"{Method(call.Function)}({arguments})", true);
    }

    private static Printed Count(BoundExpression counted, PrintScope scope)
        => CSharpTypes.IsMany(counted.Type)
            ? new($"Number.WholeCount({Identifiers.Local(((FindExpression)counted).Name)}.{scope.ManyCount})", false)
            : new($"Count.Of({ValuePrinter.Code(counted, scope)})", true);

    private static string Method(string function) => function switch
    {
        "years" or "months" or "days" or "inclusive_days" or "year" or "weekday" or "anniversary"
            or "days_after" or "first_day" or "last_day" or "latest_before" or "days_in_year" => "Calendar." + Identifiers.Pascal(function),
        "measure" => "Measures.Of",
        "convert" => "Measures.Convert",
        "currency" => "Measures.CurrencyOf",
        "exchange" => "Measures.Exchange",
        "change" or "share" or "ratio" or "points" => "Shares." + Identifiers.Pascal(function),
        "loosely" or "plainly" or "digits" => "Precision." + Identifiers.Pascal(function),
        "nearest_mean" => "Means.Nearest",
        "letters_apart" or "words_apart" or "words" => "Wording." + Identifiers.Pascal(function),
        _ => throw new NotSupportedException($"No method is known for the function '{function}'."),
    };
}
