using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Holds names to the form of what they name.</summary>
internal static class NameForms
{
    public static void ClaimType(YamlScalar name, DiagnosticList errors)
        => Check(name, IsPascal(name.Value), "A claim type is called in PascalCase, as in RelationsAge.", errors);

    public static void Rule(YamlScalar name, DiagnosticList errors)
        => Check(name, IsLower(name.Value, '-'), "A rule is called in lower-case words with hyphens, as in total-does-not-add-up.", errors);

    public static void Value(YamlScalar name, DiagnosticList errors)
        => Check(name, IsLower(name.Value, '_'), $"'{name.Value}' is no name for a value: lower-case words with underscores, as in full_years.", errors);

    /// <summary>A find or a let, whose name stands in expressions: it may not be one that means something already.</summary>
    public static void Binding(YamlScalar name, Scope scope, DiagnosticList errors)
    {
        Value(name, errors);
        if (Shape.Contains(LanguageKeys.Roots, name.Value) || name.Value is "true" or "false")
        {
            errors.Add(DiagnosticCatalog.NameTaken, name.Span, $"'{name.Value}' means something in every rule; choose another name.");
        }
        else if (scope.Finds.ContainsKey(name.Value) || scope.Lets.ContainsKey(name.Value))
        {
            errors.Add(DiagnosticCatalog.NameTaken, name.Span, $"'{name.Value}' is the name of another find or let of this rule.");
        }
    }

    private static void Check(YamlScalar name, bool fits, string message, DiagnosticList errors)
    {
        if (!fits)
        {
            errors.Add(DiagnosticCatalog.BadName, name.Span, message);
        }
    }

    private static bool IsPascal(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (i == 0 ? name[i] is not (>= 'A' and <= 'Z') : !IsLetterOrDigit(name[i]))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private static bool IsLower(string name, char separator)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var afterWord = i > 0 && name[i - 1] != separator;
            var fits = name[i] is >= 'a' and <= 'z' || (i > 0 && name[i] is >= '0' and <= '9') || (name[i] == separator && afterWord && i + 1 < name.Length);
            if (!fits)
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
