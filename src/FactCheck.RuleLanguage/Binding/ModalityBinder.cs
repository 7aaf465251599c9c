using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds the modalities that a claim type asks for: <c>any</c>, or a list such as <c>[asserted, future]</c>.</summary>
internal static class ModalityBinder
{
    private const string Key = "modality";
    private const string Any = "any";

    /// <summary>Empty where the key is left out: asserted alone.</summary>
    public static EquatableArray<string> Bind(YamlMap map, DiagnosticList errors)
    {
        switch (map.Get(Key))
        {
            case null:
                return default;
            case YamlScalar { Value: Any }:
                return LanguageKeys.Modalities;
            case YamlList list:
                return Words(list, errors);
            case var other:
                errors.Add(DiagnosticCatalog.WrongShape, other.Span, $"'{Key}' is '{Any}' or a list of modalities.");
                return default;
        }
    }

    private static EquatableArray<string> Words(YamlList list, DiagnosticList errors)
    {
        var words = new List<string>();
        foreach (var item in list.Items)
        {
            if (item is YamlScalar word && Shape.Contains(LanguageKeys.Modalities, word.Value))
            {
                words.Add(word.Value);
            }
            else
            {
                var found = (item as YamlScalar)?.Value ?? "";
                errors.Add(DiagnosticCatalog.UnknownWord, item.Span, $"'{found}' is not a modality.{NearestName.Hint(found, LanguageKeys.Modalities)}");
            }
        }

        return new(words.ToArray());
    }
}
