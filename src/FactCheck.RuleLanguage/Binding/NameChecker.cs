using System;
using System.Text;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Checks how authors call what they declare: by the casing of its kind, and by no name that means something already.</summary>
internal sealed class NameChecker(DiagnosticList errors)
{
    private static readonly string[] s_properties = ["speaker", "quoted", "text", "sentence", "part", "modality"];

    private static readonly string[] s_words =
        ["and", "or", "not", "in", "is", "else", "agrees", "with", "contradicts", "missing", "found", "complete", "true", "false", "otherwise"];

    public void Rule(YamlScalar name, string what = "The rule")
    {
        if (!IsLower(name.Value, true))
        {
            Refuse(name, what, "lower case, with hyphens between the words", Lower(name.Value, '-'));
        }
    }

    public void Claim(YamlScalar name)
    {
        var good = name.Value.Length > 0 && char.IsUpper(name.Value[0]);
        foreach (var character in name.Value)
        {
            good &= char.IsLetterOrDigit(character);
        }

        if (!good)
        {
            Refuse(name, "The claim type", "PascalCase", Text.PascalCase.Of(name.Value));
        }
    }

    public void Field(YamlScalar name)
    {
        Snake(name, "The field");
        if (Array.IndexOf(s_properties, name.Value) >= 0)
        {
            errors.Add(DiagnosticCatalog.NameTaken, name.Span, $"The field '{name.Value}' would hide 'claim.{name.Value}', which every claim has; choose another name.");
        }

        Roots(name, "The field");
    }

    public void List(YamlScalar name) => Snake(name, "The list");

    /// <param name="what"><c>The find</c> or <c>The let</c>.</param>
    /// <returns>Whether the name is free; one that is taken keeps its meaning.</returns>
    public bool Local(YamlScalar name, string what, Scope scope)
    {
        Snake(name, what);
        if (Roots(name, what))
        {
            return false;
        }

        if (Array.IndexOf(s_words, name.Value) >= 0)
        {
            errors.Add(DiagnosticCatalog.NameTaken, name.Span, $"{what} '{name.Value}' is called as a word of the language; choose another name.");
        }
        else if (scope.Finds.ContainsKey(name.Value))
        {
            errors.Add(DiagnosticCatalog.NameTaken, name.Span, $"{what} '{name.Value}' is called as a find of the same rule; choose another name.");
            return false;
        }

        return true;
    }

    private bool Roots(YamlScalar name, string what)
    {
        if (Shape.Contains(LanguageKeys.Roots, name.Value))
        {
            errors.Add(DiagnosticCatalog.NameTaken, name.Span, $"{what} '{name.Value}' would hide '{name.Value}', which every rule can name; choose another name.");
            return true;
        }

        return false;
    }

    private void Snake(YamlScalar name, string what)
    {
        if (!IsLower(name.Value, false))
        {
            Refuse(name, what, "lower case, with underscores between the words", Lower(name.Value, '_'));
        }
    }

    private void Refuse(YamlScalar name, string what, string expected, string better)
        => errors.Add(DiagnosticCatalog.BadName, name.Span, $"{what} '{name.Value}' should be in {expected}{(better.Length == 0 || better == name.Value ? "" : $": '{better}'")}.");

    private static bool IsLower(string name, bool hyphens)
    {
        var letterBefore = false;
        for (var i = 0; i < name.Length; i++)
        {
            var separator = name[i] == '_' || (hyphens && name[i] == '-');
            if (separator ? !letterBefore || i == name.Length - 1 : !(char.IsLetter(name[i]) || (i > 0 && char.IsDigit(name[i]))) || char.IsUpper(name[i]))
            {
                return false;
            }

            letterBefore = !separator;
        }

        return name.Length > 0;
    }

    // "AgeDisagrees now" becomes "age-disagrees-now".
    private static string Lower(string name, char separator)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var starts = char.IsUpper(name[i]) && i > 0 && !char.IsUpper(name[i - 1]);
            if ((starts || !char.IsLetterOrDigit(name[i])) && text.Length > 0 && text[text.Length - 1] != separator)
            {
                text.Append(separator);
            }

            if (char.IsLetter(name[i]) || (char.IsDigit(name[i]) && text.Length > 0))
            {
                text.Append(char.ToLowerInvariant(name[i]));
            }
        }

        return text.ToString().TrimEnd(separator);
    }
}
