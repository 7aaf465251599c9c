using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Syntax;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Checks the lists of words that a file declares: their shape, their entries, and that none stands for itself.</summary>
internal sealed class WordListBinder(ParsedRuleFile file, Catalog catalog, DiagnosticList errors)
{
    private readonly Shape _shape = new(errors);

    public void Bind(YamlScalar name, YamlNode node)
    {
        new NameChecker(errors).List(name);
        if (catalog.Lists.FirstOrDefault(other => other.Name == name.Value && other.File != file.Path) is { } twin)
        {
            errors.Add(DiagnosticCatalog.DuplicateList, name.Span, $"The list '{name.Value}' is also in {twin.File}; rename one.");
        }

        CheckShape(node);
        foreach (var (kind, text) in WordListReader.Entries(node))
        {
            CheckEntry(kind, text);
        }

        if (Circle(name.Value, name.Value, []) is { } circle)
        {
            errors.Add(DiagnosticCatalog.CyclicList, name.Span, $"The list '{name.Value}' stands for itself: {circle}.");
        }
    }

    private void CheckShape(YamlNode node)
    {
        var parts = node is YamlMap map ? map.Entries : [];
        if (node is YamlMap keyed)
        {
            _shape.Keys(keyed, LanguageKeys.WordList);
        }
        else if (node is not YamlList)
        {
            _shape.Refuse(node, "A list of words", "a list, or a map with words, verbs and nouns");
        }

        foreach (var list in parts.Select(part => part.Value).Append(node).Where(part => part is not YamlMap))
        {
            foreach (var item in (list as YamlList)?.Items ?? [])
            {
                if (item is not YamlScalar)
                {
                    _shape.Refuse(item, "An entry of a list", "a text");
                }
            }
        }

        foreach (var part in parts.Where(part => part.Value is not YamlList))
        {
            _shape.Refuse(part.Value, $"'{part.Key.Value}'", "a list");
        }
    }

    private void CheckEntry(string kind, YamlScalar text)
    {
        if (!text.IsExact)
        {
            errors.Add(DiagnosticCatalog.UnmappedText, text.Span, "An entry of a list stands on one line.");
            return;
        }

        if (kind != "words")
        {
            if (text.Value.Trim().Length == 0 || text.Value.Any(sign => !char.IsLetter(sign) && sign is not (' ' or '/' or '-' or '\'')))
            {
                errors.Add(DiagnosticCatalog.BadPattern, text.Span, $"Forms are made of words alone; put '{text.Value}' under 'words'.");
            }

            return;
        }

        foreach (var part in PatternParts.Of(new PatternParser(text, (start, end, message) => errors.Add(DiagnosticCatalog.BadPattern, text.At(start, end), message)).Parse()))
        {
            if (part is SlotPattern or GapPattern)
            {
                errors.Add(DiagnosticCatalog.BadPattern, part.Span, "A list has words; slots and gaps belong into the pattern that names it.");
            }
            else if (part is ListPattern list && catalog.List(list.Name) is null)
            {
                errors.Add(DiagnosticCatalog.UnknownName, part.Span, $"There is no list '{list.Name}'.{NearestName.Choice(list.Name, [.. catalog.Lists.Select(one => one.Name)])}");
            }
        }
    }

    /// <summary>The way from a list through those it names back to itself; null where there is none.</summary>
    private string? Circle(string from, string to, HashSet<string> seen)
    {
        foreach (var next in catalog.List(from) is { } list ? list.Entries.SelectMany(ListPattern.NamesIn) : [])
        {
            if (next == to)
            {
                return $"<{from}> → <{to}>";
            }

            if (seen.Add(next) && Circle(next, to, seen) is { } rest)
            {
                return $"<{from}> → {rest}";
            }
        }

        return null;
    }
}
