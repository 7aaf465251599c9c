using System;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Vocabulary;

/// <summary>A key of a map in a rule file.</summary>
/// <param name="Summary">What it is for, in half a sentence; schema, help and completion show it.</param>
/// <param name="Words">The words it takes, where the choice is closed.</param>
public sealed record KeyEntry(string Name, string Summary, bool Required = false, EquatableArray<string> Words = default);

/// <summary>The keys of rule files and the words they take: the binder reads them here, and so does whatever describes the language.</summary>
public static class LanguageKeys
{
    /// <summary>The verdicts, from the best to the worst.</summary>
    public static EquatableArray<string> Verdicts { get; } = new(
        ["supported", "uncontradicted", "needs-context", "imprecise", "outdated", "refuted", "inconsistent", "unverifiable"]);

    /// <summary>What an example expects where its rule has nothing to say.</summary>
    public const string Silent = "silent";

    /// <summary>The condition of a branch that always applies.</summary>
    public const string Otherwise = "otherwise";

    /// <summary>How much a rule may matter, from the least on.</summary>
    public static EquatableArray<string> Severities { get; } = new(["note", "warning", "error"]);

    public static EquatableArray<KeyEntry> File { get; } = new(
    [
        new("claims", "the claim types that rules check, by name"),
        new("rules", "the rules, by name"),
        new("vocabulary", "lists of words that patterns of every file name in angle brackets: <rise>"),
        new("derive", "claims made of other claims, by the name of the derivation"),
    ]);

    /// <summary>The keys of a list of words that is no plain list.</summary>
    public static EquatableArray<KeyEntry> WordList { get; } = new(
    [
        new("words", "words and small patterns as they stand"),
        new("verbs", "verbs in all their forms: 'climb', and irregular ones with past and participle, 'grow/grew/grown'"),
        new("nouns", "nouns in singular and plural: 'treaty', and irregular ones with their plural, 'man/men'"),
    ]);

    public static EquatableArray<KeyEntry> Claim { get; } = new(
    [
        new("summary", "what the claim says, in half a sentence"),
        new("fields", "the values that a claim has: name and type, with '?' where it may be missing, '= …' for a default"),
        new("patterns", "the wordings in a story that make the claim; none are needed where a derivation gives it"),
        new("except", "wordings that only look like it: a claim that overlaps one is dropped"),
        new("modality", "which statements rules see: any, or a list of asserted, future, possible, conditional, negated, denied; asserted alone where it is left out"),
    ]);

    /// <summary>How a statement may be made, from the plainest on.</summary>
    public static EquatableArray<string> Modalities { get; } = new(["asserted", "future", "possible", "conditional", "negated", "denied"]);

    public static EquatableArray<KeyEntry> Rule { get; } = new(
    [
        new("summary", "what is wrong when the rule fires", Required: true),
        new("severity", "how much it matters", Words: Severities),
        new("status", "how far it can be trusted", Words: new(["stable", "preview", "deprecated"])),
        new("tags", "words to choose rules by"),
        new("owner", "who answers for it: a desk or a person"),
        new("why", "why it matters, for the rule's page"),
        new("history", "since when it had which status: dates and words, the last of them its status now"),
        new("for", "the claim type that it checks", Required: true),
        new("when", "a condition on the claim and the story alone; where it does not hold, the rule stays silent"),
        new("find", "what is looked up, by name: each is evidence"),
        new("let", "values computed, by name"),
        new("verdict", "the branches: the first whose condition holds is the verdict", Required: true),
        new("examples", "texts with the verdict expected; they run as tests", Required: true),
    ]);

    public static EquatableArray<KeyEntry> Derivation { get; } = new(
    [
        new("summary", "what follows from what, in half a sentence", Required: true),
        new("for", "the claim type that it starts from", Required: true),
        new("find", "what is looked up, by name"),
        new("let", "values computed, by name"),
        new("when", "a condition; where it does not hold, nothing follows"),
        new("gives", "the claim type that it makes", Required: true),
        new("fields", "the fields of the new claim: name and expression", Required: true),
    ]);

    public static EquatableArray<KeyEntry> Find { get; } = new(
    [
        new("in", "the table, or the claim type of the same story, that is searched", Required: true),
        new("where", "the condition that a row has to meet; its columns stand by their names"),
        new("pick", "which of the rows found is meant: any, only, all, count, or earliest, latest, largest, smallest and what to order by"),
        new("at", "a date on which a row of a table with a period has to hold"),
    ]);

    /// <summary>The keys of a branch besides its verdict.</summary>
    public static EquatableArray<KeyEntry> Branch { get; } = new(
    [
        new("say", "what the editor reads; {expressions} in braces"),
    ]);

    public static EquatableArray<KeyEntry> Example { get; } = new(
    [
        new("date", "the story's date, as in 2026-01-16; without it the story has none"),
        new("text", "the text of a story", Required: true),
        new("expect", "the verdict of the rule on it, or silent", Required: true),
    ]);

    /// <summary>The picks that need something to order by come first.</summary>
    public static EquatableArray<string> Picks { get; } = new(["earliest", "latest", "largest", "smallest", "only", "any", "all", "count"]);

    /// <summary>How many of <see cref="Picks"/> order by something.</summary>
    public const int OrderingPicks = 4;

    /// <summary>What a condition may ask of many at once: <c>any visit in visits where …</c>.</summary>
    public static EquatableArray<KeyEntry> Quantifiers { get; } = new(
    [
        new("any", "at least one of them meets the condition"),
        new("no", "none of them meets it"),
        new("every", "all of them meet it; so do none at all"),
    ]);

    /// <summary>The names that expressions begin with, which no find or let may have.</summary>
    public static EquatableArray<string> Roots { get; } = new(["claim", "story", "sentence"]);

    /// <summary>The parts of a story, as <c>claim.part</c> has them.</summary>
    public static EquatableArray<string> Parts { get; } = new(["headline", "deck", "byline", "dateline", "caption", "body"]);

    /// <summary>The forms that a slot may ask for of a number.</summary>
    public static EquatableArray<KeyEntry> NumberForms { get; } = new(
    [
        new("cardinal", "three, 160; what a slot without a form takes"),
        new("ordinal", "third, 160th"),
        new("part", "a number inside a score, a ratio or a range: each of 52-48"),
        new("multiple", "a number of times: doubled, threefold, three times as many"),
    ]);

    /// <summary>The forms that a slot may ask for of a date.</summary>
    public static EquatableArray<KeyEntry> DateForms { get; } = new(
    [
        new("range", "a time whose first and last day are said: from 3 to 7 March, 2014-18"),
    ]);

    /// <summary>The forms that a slot may ask for of a percentage.</summary>
    public static EquatableArray<KeyEntry> PercentForms { get; } = new(
    [
        new("share", "a percentage that is no difference in points: 12 percent"),
        new("points", "percentage points, and hundredths of them: 1.5 percentage points, 25 basis points"),
    ]);

    /// <summary>The forms of which a slot of a text has to name one.</summary>
    public static EquatableArray<KeyEntry> TextForms { get; } = new(
    [
        new("word", "any one word, in small letters; no pattern begins with it"),
        new("name", "the full name of a person, also where the text gives the surname alone"),
        new("quote", "what stands between quotation marks, which are signs of the pattern; no pattern begins with it"),
    ]);

    internal static string[] Names(EquatableArray<KeyEntry> keys)
    {
        var names = new string[keys.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = keys[i].Name;
        }

        return names;
    }

    internal static KeyEntry Get(EquatableArray<KeyEntry> keys, string name)
    {
        foreach (var key in keys)
        {
            if (key.Name == name)
            {
                return key;
            }
        }

        throw new ArgumentException("There is no such key.", nameof(name));
    }
}
