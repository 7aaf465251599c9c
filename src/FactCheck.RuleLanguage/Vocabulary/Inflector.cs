using System;
using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Vocabulary;

/// <summary>The forms of English verbs and nouns. Of a verb of several words the first is inflected: go up, goes up.</summary>
internal static class Inflector
{
    /// <param name="entry"><c>climb</c>, or base, past and participle: <c>grow/grew/grown</c>.</param>
    public static IEnumerable<string> Verb(string entry)
    {
        var blank = entry.IndexOf(' ');
        var rest = blank < 0 ? "" : entry.Substring(blank);
        var parts = (blank < 0 ? entry : entry.Substring(0, blank)).Split('/');
        var verb = parts[0];
        var doubled = parts.Length > 1 ? IsDoubled(verb, parts[1]) : Doubles(verb);
        yield return verb + rest;
        yield return WithS(verb) + rest;
        yield return (verb.EndsWith("ie", StringComparison.Ordinal) ? verb.Substring(0, verb.Length - 2) + "ying"
            : DropsE(verb) ? verb.Substring(0, verb.Length - 1) + "ing"
            : verb + (doubled ? Last(verb) : "") + "ing") + rest;
        if (parts.Length == 1)
        {
            yield return (verb.EndsWith("e", StringComparison.Ordinal) ? verb + "d"
                : EndsInConsonantY(verb) ? verb.Substring(0, verb.Length - 1) + "ied"
                : verb + (doubled ? Last(verb) : "") + "ed") + rest;
        }

        for (var i = 1; i < parts.Length; i++)
        {
            yield return parts[i] + rest;
        }
    }

    /// <param name="entry"><c>treaty</c>, or singular and plural: <c>man/men</c>. Of several words the last is inflected.</param>
    public static IEnumerable<string> Noun(string entry)
    {
        var blank = entry.LastIndexOf(' ');
        var before = entry.Substring(0, blank + 1);
        var parts = entry.Substring(blank + 1).Split('/');
        yield return before + parts[0];
        if (parts.Length == 1)
        {
            yield return before + WithS(parts[0]);
        }

        for (var i = 1; i < parts.Length; i++)
        {
            yield return before + parts[i];
        }
    }

    private static string WithS(string word)
        => EndsInConsonantY(word) ? word.Substring(0, word.Length - 1) + "ies"
            : Ends(word, "s") || Ends(word, "x") || Ends(word, "z") || Ends(word, "ch") || Ends(word, "sh") || (Ends(word, "o") && word.Length > 1 && !IsVowel(word[word.Length - 2])) ? word + "es"
            : word + "s";

    private static bool DropsE(string verb) => Ends(verb, "e") && !Ends(verb, "ee") && !Ends(verb, "oe") && !Ends(verb, "ye") && verb.Length > 2;

    private static bool EndsInConsonantY(string word) => Ends(word, "y") && word.Length > 1 && !IsVowel(word[word.Length - 2]);

    /// <summary>A word of one syllable doubles a single consonant behind a single vowel: stopped, but met, showed, visited.</summary>
    private static bool Doubles(string verb)
    {
        var vowels = 0;
        for (var i = 0; i < verb.Length; i++)
        {
            vowels += IsVowel(verb[i]) && (i == 0 || !IsVowel(verb[i - 1])) ? 1 : 0;
        }

        var end = verb.Length - 1;
        return vowels == 1 && end >= 2 && !IsVowel(verb[end]) && "wxy".IndexOf(verb[end]) < 0 && IsVowel(verb[end - 1]) && !IsVowel(verb[end - 2]);
    }

    /// <summary>An irregular verb doubles where its past is written so (refer/referred), or where it would anyway (run/ran).</summary>
    private static bool IsDoubled(string verb, string past) => past == verb + Last(verb) + "ed" || (!Ends(past, "ed") && Doubles(verb));

    private static string Last(string word) => word.Length == 0 ? "" : word.Substring(word.Length - 1);

    private static bool Ends(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
