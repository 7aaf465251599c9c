using CsCheck;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Tests.Fuzzing;

/// <summary>Whatever a rule file holds, reading it ends, throws nothing, and names places inside the file.</summary>
public sealed class RuleFileFuzzing
{
    private const string Signs = "{}[]()|:\"'\n\r\t -=<>.,\\#&*!%@?>~`$é\U0001F600\uFEFF";

    private static readonly string[] s_words =
    [
        "claims:", "rules:", "\n  ", "\n    ", "\n      - ", "for: ", "find:", "let:", "verdict:", "examples:", "patterns:", "fields:", "summary: x", "in: treaties",
        "where: ", "pick: earliest signed", "at: story.date", "refuted: ", "otherwise", "say: ", "claim.years", "agrees with", "not ", " and ", " or ", " else ", "years(",
        "story.date", ")", "(", "{", "}", "[", "]", "\"", "'", "|\n", ">\n", "1", "...", "{years}", "RelationsAge:", "x-y:", "is missing", "is complete", "pick: all", "derive:", " # factcheck: allow FC4008 — x\n", "vocabulary:", "<rise>", "rise: [rise, <rise>]", "verbs: [grow/grew]", "gives: RelationsAge", "when: ", "fields: {years: claim.years}", "sum(", "parts.amount", "any x in ", "every x in ", " where ", "no x in parts", "true", "- ",
    ];

    private static readonly (string[] Texts, Catalog Catalog) s_repository = Load();

    private static readonly Gen<string> s_word = Gen.Int[0, s_words.Length - 1].Select(index => s_words[index]);

    private static readonly Gen<string> s_mutated =
        from text in Gen.Int[0, s_repository.Texts.Length - 1].Select(index => s_repository.Texts[index])
        from edits in Gen.Select(Gen.Int[0, text.Length], Gen.Int[0, 30], Gen.OneOf(s_word, Gen.Char[Signs].Array[0, 4].Select(signs => new string(signs)))).Array[1, 5]
        select edits.Aggregate(text, Edit);

    private static readonly Gen<string> s_soup = s_word.Array[0, 60].Select(string.Concat);

    private static readonly Gen<string> s_bytes = Gen.Byte.Array[0, 200].Select(System.Text.Encoding.UTF8.GetString);

    [Fact]
    public void A_rule_file_that_was_changed_anywhere() => s_mutated.Sample(Holds, iter: 600, threads: 1);

    [Fact]
    public void Words_of_the_language_in_any_order() => s_soup.Sample(Holds, iter: 1_500, threads: 1);

    [Fact]
    public void Any_bytes() => s_bytes.Sample(Holds, iter: 1_500, threads: 1);

    [Fact]
    public void A_file_of_five_megabytes()
    {
        var rule = s_repository.Texts.First(text => text.Contains("rules:", StringComparison.Ordinal));
        Holds(string.Concat(Enumerable.Repeat("# " + new string('x', 998) + "\n", 5_000)) + rule);
        Holds("rules:\n  x:\n    summary: \"" + new string('a', 5_000_000) + "\"\n");
    }

    private static string Edit(string text, (int At, int Gone, string New) edit)
    {
        var at = Math.Min(edit.At, text.Length);
        return text[..at] + edit.New + text[Math.Min(text.Length, at + edit.Gone)..];
    }

    private static void Holds(string text)
    {
        // A second is far more than any of them takes; the rest is for a machine that does something else.
        var reading = Task.Run(() => Diagnose(text));
        Assert.True(reading.Wait(TimeSpan.FromSeconds(20)), "This file does not come to an end:\n" + text);
        var first = reading.Result;
        foreach (var one in first)
        {
            Assert.InRange(one.Span.Start, 0, text.Length);
            Assert.InRange(one.Span.End, one.Span.Start, text.Length);
            Assert.True(one.Span.StartLine >= 1 && one.Span.StartColumn >= 1 && one.Span.StartLine <= text.Split('\n').Length);
            Assert.NotNull(DiagnosticCatalog.Find(one.Id));
            Assert.NotEqual("", one.Message);
        }

        Assert.Equal(first, Diagnose(text));
    }

    private static List<Diagnostic> Diagnose(string text)
    {
        var file = RuleCompiler.Parse("rules/x/x.yaml", text);
        var catalog = RuleCompiler.Catalog(s_repository.Catalog.Package, [new(s_repository.Catalog.Claims, s_repository.Catalog.Rules), RuleCompiler.Signatures(file)]);
        var bound = RuleCompiler.Bind(file, catalog);
        return [.. bound.Diagnostics, .. RuleCompiler.Order(bound.Plan.Derivations.Select(DerivationLink.Of)).Diagnostics];
    }

    private static (string[] Texts, Catalog Catalog) Load()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "rules"), "*.yaml", SearchOption.AllDirectories)
            .Where(path => !path.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(path => RuleCompiler.Parse(path, File.ReadAllText(path))).ToList();
        const string Package = "seeds/reference/datapackage.yaml";
        var package = RuleCompiler.ReadPackage(Package, File.ReadAllText(Path.Combine(Repository.Root, Package)));
        return ([.. files.Select(file => file.Text)], RuleCompiler.Catalog(package, files.Select(RuleCompiler.Signatures)));
    }
}
