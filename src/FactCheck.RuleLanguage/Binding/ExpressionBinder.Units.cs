using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Binding;

/// <content>Functions that name a unit or a currency: what they give depends on it.</content>
internal sealed partial class ExpressionBinder
{
    /// <summary>The call with its type; null for other functions. An error is reported at the unit.</summary>
    private BoundExpression? Unit(string function, List<BoundExpression> arguments)
    {
        if (function is not ("measure" or "convert" or "exchange"))
        {
            return null;
        }

        var last = arguments[arguments.Count - 1];
        if (last.Type.Kind == TypeKind.Error)
        {
            return last;
        }

        return function == "exchange" ? Exchange(arguments, last) : Measure(function, arguments, last);
    }

    private BoundExpression Measure(string function, List<BoundExpression> arguments, BoundExpression unit)
    {
        if (unit is not LiteralExpression { Value: var symbol })
        {
            return Wrong(DiagnosticCatalog.WrongType, unit, $"'{function}' takes the unit as a text in quotation marks.");
        }

        return UnitProblem(symbol, arguments[0].Type) is { } problem
            ? Wrong(DiagnosticCatalog.UnknownWord, unit, problem)
            : new CallExpression(function, new(arguments.ToArray()), new(TypeKind.Quantity, UnitCatalog.DimensionOf(symbol)), "", unit.Span);
    }

    /// <summary>The currency may come from a claim or a row; one that is written down is checked here.</summary>
    private BoundExpression Exchange(List<BoundExpression> arguments, BoundExpression currency)
    {
        if (currency is LiteralExpression { Value: var code } && CurrencyProblem(code) is { } problem)
        {
            return Wrong(DiagnosticCatalog.UnknownWord, currency, problem);
        }

        if (arguments[1] is LiteralExpression rate)
        {
            errors.Warn(DiagnosticCatalog.LiteralRate, rate.Span, $"The rate {rate.Value} is written into the rule; look it up in a table, so that the report can show it.");
        }

        return new CallExpression("exchange", new(arguments.ToArray()), new(TypeKind.Money), "", currency.Span);
    }

    private LiteralExpression Wrong(string id, BoundExpression at, string problem)
    {
        errors.Add(id, at.Span, problem);
        return new LiteralExpression("", Types.Error, "", at.Span);
    }

    private static string? CurrencyProblem(string code)
        => code.Length == 3 && code.All(letter => letter is >= 'A' and <= 'Z') ? null : $"'{code}' is not a currency; it is named by its three letters, as in \"USD\".";

    private static string? UnitProblem(string unit, RuleType given)
    {
        if (UnitCatalog.DimensionOf(unit) is not { } dimension)
        {
            return UnitCatalog.Unknown(unit, given.Of);
        }

        return given.Kind != TypeKind.Quantity || given.Of == dimension ? null
            : $"'{unit}' measures {dimension}, not {given.Of}.{NearestName.Hint(unit, UnitCatalog.Measuring(given.Of))}";
    }
}
