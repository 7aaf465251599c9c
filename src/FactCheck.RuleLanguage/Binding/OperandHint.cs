using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>What an author probably wants where an operator's two sides do not go together.</summary>
internal static class OperandHint
{
    /// <summary>A sentence, or nothing.</summary>
    public static string For(string op, TypeKind left, TypeKind right) => (left, right) switch
    {
        (TypeKind.Date, TypeKind.Date) when op == "-" => " The time between two dates is years(a, b), months(a, b) or days(a, b).",
        (TypeKind.Date, TypeKind.Number or TypeKind.Count) when op is "+" or "-" => " So many days after a date are days_after(date, days).",
        (TypeKind.Date, TypeKind.Number or TypeKind.Count) or (TypeKind.Number or TypeKind.Count, TypeKind.Date) => " A date's year is year(date).",
        (TypeKind.Quantity, TypeKind.Number or TypeKind.Count) or (TypeKind.Number or TypeKind.Count, TypeKind.Quantity) => " So much of a unit is measure(number, \"m\").",
        _ => "",
    };
}
