using System.Collections.Generic;
using System.Linq;
using System.Text;
using FactCheck.RuleLanguage.Binding;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Reference;

/// <summary>Writes the language reference and the page of diagnostics as Markdown, of the registries that the binder reads.</summary>
public static class ReferencePages
{
    private const string Made = "<!-- Made of the registries of the rule language; a test says how to write it anew. -->\n\n";

    /// <summary>The texts by their paths from the repository's root on.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All()
    {
        yield return new("docs/language/README.md", Contents());
        foreach (var feature in FeatureCatalog.All)
        {
            yield return new($"docs/language/{feature.Name}.md", Page(feature));
        }

        yield return new(DiagnosticEntry.Page, Diagnostics());
    }

    private static string Contents()
    {
        var text = new StringBuilder(Made).Append("# The rule language\n\nA page a feature. Every sample is compiled and run by a test.\n\n");
        foreach (var feature in FeatureCatalog.All)
        {
            text.Append($"- [{feature.Title}]({feature.Name}.md)\n");
        }

        return text.Append("\nWhat the compiler says of mistakes is in [Diagnostics](../diagnostics.md).\n").ToString();
    }

    private static string Page(Feature feature)
    {
        var text = feature.Text;
        foreach (var (name, filled) in Registries())
        {
            text = text.Replace("{{" + name + "}}", filled);
        }

        return $"{Made}# {feature.Title}\n\n{text}\n\n## Sample\n\n```yaml\n{feature.Sample}\n```\n";
    }

    private static IEnumerable<(string Name, string Text)> Registries()
    {
        yield return ("file", Keys(LanguageKeys.File));
        yield return ("claim", Keys(LanguageKeys.Claim));
        yield return ("rule", Keys(LanguageKeys.Rule));
        yield return ("find", Keys(LanguageKeys.Find));
        yield return ("derivation", Keys(LanguageKeys.Derivation));
        yield return ("wordlist", Keys(LanguageKeys.WordList));
        yield return ("quantifiers", Table(["", "holds where"], LanguageKeys.Quantifiers.Select(one => new[] { Code(one.Name), one.Summary })));
        yield return ("verdicts", Words(LanguageKeys.Verdicts));
        yield return ("types", Words(new([.. Types.Plain])));
        yield return ("dimensions", Words(new([.. UnitCatalog.Dimensions])));
        yield return ("functions", Table(
            ["function", "of", "gives"],
            FunctionCatalog.All.Select(one => new[] { Code(one.Name), string.Join(", ", one.Parameters.Select(type => Types.Show(type))), $"{one.Summary}: {Code(one.Example)}" })));
        yield return ("aggregates", Table(["function", "gives"], FunctionCatalog.Aggregates.Select(one => new[] { Code(one.Name), $"{one.Summary}: {Code(one.Example)}" })));
    }

    private static string Keys(EquatableArray<KeyEntry> keys) => Table(
        ["key", "what it is for"],
        keys.Select(key => new[] { Code(key.Name) + (key.Required ? ", required" : ""), key.Summary + (key.Words.Count == 0 ? "" : ": " + Words(key.Words)) }));

    private static string Words(EquatableArray<string> words)
        => string.Join(", ", words.Take(words.Count - 1).Select(Code)) + " and " + Code(words[words.Count - 1]);

    private static string Table(string[] head, IEnumerable<string[]> rows)
    {
        var lines = new List<string> { Row(head), "|" + string.Concat(head.Select(_ => "---|")) };
        lines.AddRange(rows.Select(Row));
        return string.Join("\n", lines);
    }

    private static string Row(string[] cells) => "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|"))) + " |";

    private static string Code(string text) => $"`{text}`";

    private static string Diagnostics()
    {
        var text = new StringBuilder(Made).Append("# Diagnostics of rule files\n\n`factcheck explain FC3002` says the same. Every example is run by a test.\n\n")
            .Append("A project sets the severity of those that leave a rule compiled, which are ")
            .Append(Words(new([.. DiagnosticCatalog.All.Where(entry => entry.IsSoft).Select(entry => entry.Id)])))
            .Append(", as it does with those of C#: `dotnet_diagnostic.FC4008.severity = error` in `.globalconfig`, or `NoWarn` and ")
            .Append("`WarningsAsErrors` in the project. One line allows one of them with `# factcheck: allow FC4008 — why`, at its end or above it.\n");
        foreach (var entry in DiagnosticCatalog.All)
        {
            text.Append($"\n## {entry.Id}\n\n**{entry.Title}.** {entry.Why}\n\n{entry.Help}\n\n")
                .Append($"Wrong:\n\n```{Kind(entry)}\n{entry.Bad}\n```\n\n> {entry.Message.Replace("<", "\\<")}\n\nRight:\n\n```{Kind(entry)}\n{entry.Good}\n```\n");
        }

        return text.ToString();
    }

    /// <summary>What kind of file the examples of a diagnostic are a piece of, for those that colour it.</summary>
    private static string Kind(DiagnosticEntry entry) => entry.Frame == ExampleFrame.Settings ? "ini" : "yaml";
}
