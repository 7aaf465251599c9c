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

        var call = new CallExpression(function, new(arguments.ToArray()), new(TypeKind.Money), "", last.Span);
        var problem = last is not LiteralExpression literal ? $"'{function}' takes the {(function == "exchange" ? "currency" : "unit")} as a text in quotation marks."
            : function == "exchange" ? CurrencyProblem(literal.Value)
            : UnitProblem(literal.Value, arguments[0].Type);
        if (problem is not null)
        {
            errors.Add(last is LiteralExpression ? DiagnosticCatalog.UnknownWord : DiagnosticCatalog.WrongType, last.Span, problem);
            return new LiteralExpression("", Types.Error, "", last.Span);
        }

        return function == "exchange" ? call : call with { Type = new(TypeKind.Quantity, UnitCatalog.DimensionOf(((LiteralExpression)last).Value)) };
    }

    private static string? CurrencyProblem(string code)
        => code.Length == 3 && code.All(letter => letter is >= 'A' and <= 'Z') ? null : $"'{code}' is not a currency; it is named by its three letters, as in \"USD\".";

    private static string? UnitProblem(string unit, RuleType given)
    {
        if (UnitCatalog.DimensionOf(unit) is not { } dimension)
        {
            var hint = UnitCatalog.SymbolOf(unit) is { } symbol ? $" Did you mean '{symbol}'?" : NearestName.Hint(unit, Measuring(given.Of));
            return $"'{unit}' is not the symbol of a unit.{hint}";
        }

        return given.Kind != TypeKind.Quantity || given.Of == dimension ? null
            : $"'{unit}' measures {dimension}, not {given.Of}.{NearestName.Hint(unit, Measuring(given.Of))}";
    }

    private static IEnumerable<string> Measuring(string? dimension)
        => UnitCatalog.Symbols.Where(symbol => dimension is null || UnitCatalog.DimensionOf(symbol) == dimension);
}
