using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Reads the lists of words of a file as far as other files need them: every form of every entry.</summary>
internal static class WordListReader
{
    public static IEnumerable<WordList> Read(YamlMap? root, string file)
    {
        foreach (var list in (root?.Get("vocabulary") as YamlMap)?.Entries ?? [])
        {
            yield return new(list.Key.Value, file, new([.. Entries(list.Value).SelectMany(entry => Forms(entry.Kind, entry.Text.Value)).Distinct()]));
        }
    }

    /// <summary>The entries of a list with their kind: words, verbs or nouns.</summary>
    public static IEnumerable<(string Kind, YamlScalar Text)> Entries(YamlNode list)
    {
        var parts = list is YamlMap map ? map.Entries.Select(entry => (entry.Key.Value, entry.Value)) : [("words", list)];
        foreach (var (kind, items) in parts)
        {
            foreach (var item in (items as YamlList)?.Items ?? [])
            {
                if (item is YamlScalar text)
                {
                    yield return (kind, text);
                }
            }
        }
    }

    private static IEnumerable<string> Forms(string kind, string entry) => kind switch
    {
        "verbs" => Inflector.Verb(entry),
        "nouns" => Inflector.Noun(entry),
        _ => [entry],
    };
}
