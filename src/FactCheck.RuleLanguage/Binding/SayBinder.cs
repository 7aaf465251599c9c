using System.Collections.Generic;
using System.Text;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds a sentence with {expressions} in it; {{ and }} stand for the brackets themselves.</summary>
internal static class SayBinder
{
    public static EquatableArray<SayPart> Bind(BindingScope scope, YamlScalar say)
    {
        var parts = new List<SayPart>();
        var text = new StringBuilder();
        var value = say.Value;
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] is '{' or '}' && at + 1 < value.Length && value[at + 1] == value[at])
            {
                text.Append(value[at++]);
            }
            else if (value[at] == '{' && value.IndexOf('}', at) is var close && close > 0)
            {
                Flush(parts, text);
                parts.Add(new(null, ExpressionBinder.Bind(scope, say, at + 1, close)));
                at = close;
            }
            else if (value[at] is '{' or '}')
            {
                scope.Diagnostics.Report(DiagnosticCatalog.UnexpectedToken, say.Span(at, at + 1), $"This '{value[at]}' has no partner. Write it twice for the bracket itself.");
            }
            else
            {
                text.Append(value[at]);
            }
        }

        Flush(parts, text);
        return new EquatableArray<SayPart>([.. parts]);
    }

    private static void Flush(List<SayPart> parts, StringBuilder text)
    {
        if (text.Length > 0)
        {
            parts.Add(new(text.ToString(), null));
            text.Clear();
        }
    }
}
