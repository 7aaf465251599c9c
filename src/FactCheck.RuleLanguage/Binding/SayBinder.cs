using System.Collections.Generic;
using System.Text;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Cuts a message into text and expressions.</summary>
internal static class SayBinder
{
    public static EquatableArray<SayPart> Bind(YamlScalar source, Scope scope, DiagnosticList errors)
    {
        if (!source.IsExact && source.Value.IndexOf('{') >= 0)
        {
            errors.Add(DiagnosticCatalog.UnmappedText, source.Span, "A message with expressions stands on one line, or behind '|' with its lines kept.");
            return default;
        }

        var parts = new List<SayPart>();
        var text = source.Value;
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '{' or '}' && i + 1 < text.Length && text[i + 1] == text[i])
            {
                plain.Append(text[i++]);
                continue;
            }

            var end = text[i] == '{' ? text.IndexOf('}', i) : -1;
            if (end > 0)
            {
                if (plain.Length > 0)
                {
                    parts.Add(new SayPart(plain.ToString(), null));
                    plain.Clear();
                }

                parts.Add(new SayPart(null, ExpressionBinder.Bind(source, i + 1, end, scope, errors)));
                i = end;
                continue;
            }

            if (text[i] is '{' or '}')
            {
                errors.Add(DiagnosticCatalog.BadText, source.At(i, i + 1), $"'{text[i]}' has no partner.");
            }

            plain.Append(text[i]);
        }

        if (plain.Length > 0)
        {
            parts.Add(new SayPart(plain.ToString(), null));
        }

        return new(parts.ToArray());
    }
}
