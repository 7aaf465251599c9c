using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Versions;
using NJsonSchema;

namespace FactCheck.Cli.Tests.Versions;

/// <summary>Two versions of a story compared by the real program.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Old =
        """
        # Fire kills 14 in the port

        The death toll stood at 14, police said on Friday. Trade between Italy and Japan totalled $8.8 billion, with exports of $5.62 billion and imports of $3.18 billion.

        Italy and Japan share over 159 years of diplomatic relations.

        The ministers met on Tuesday (January 13).
        """;

    private const string New =
        """
        # Fire kills 9 in the port

        The death toll stood at 9, police said on Friday. Trade between Italy and Japan totalled $8.9 billion, with exports of $5.62 billion and imports of $3.18 billion.

        France and Japan share over 150 years of diplomatic relations, one of them said.

        Italy and Japan share over 160 years of diplomatic relations.
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Claims_added_changed_and_gone_are_named_with_the_verdicts_that_moved()
    {
        var diff = Diff(Old, New);
        Assert.Equal(1, diff.ExitCode);
        Assert.Equal((4, 1, 1), (diff.Count("changed"), diff.Count("added"), diff.Count("gone")));
        Assert.Equal("RelationsAge years: over 159 → over 160; supported → imprecise", diff.Of("Italy and Japan share over 160"));
        Assert.Equal("MoneyTotal total: $8.8 billion → $8.9 billion rises; supported → refuted", diff.Of("Trade between Italy and Japan"));
        Assert.Equal("WeekdayDate supported →", diff.Of("The ministers met on"));
        Assert.Equal("RelationsAge → supported", diff.Of("France and Japan share"));
    }

    [Fact]
    public void A_toll_that_falls_is_a_note_and_fails_nothing_by_itself()
    {
        var diff = Diff("The death toll stood at 14, police said on Friday.", "The death toll stood at 9, police said on Saturday.");
        Assert.Equal(0, diff.ExitCode);
        Assert.Equal(1, diff.Root.GetProperty("summary").GetProperty("fallingSums").GetInt32());
        Assert.Equal("""{"of":"toll","old":"14","new":"9","direction":"falls"}""", diff.Sum);
        var text = _folder.Run("diff", "old.md", "new.md").Output;
        Assert.Contains("note: the toll falls from 14 to 9 at 1:1; say why it is less now, or mend it", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The death toll stood at 14, police said.", "The death toll stood at 41, police said.", "rises")]
    [InlineData("The death toll stood at at least 14, police said.", "The death toll stood at 14, police said.", null)]
    [InlineData("The death toll stood at at least 14, police said.", "The death toll stood at 9, police said.", "falls")]
    [InlineData("The death toll stood at 14, police said.", "The death toll stood at more than 9, police said.", null)]
    public void Which_way_a_toll_went_is_said_only_where_its_words_tell(string old, string now, string? direction)
        => Assert.Equal(direction, Diff(old, now).Root.GetProperty("changes")[0].GetProperty("sum").GetProperty("direction").GetString());

    [Theory]
    [InlineData("A fire killed 14 people in the port, officials said.", "A flood killed 3 people in the valley, rescuers told reporters.")]
    [InlineData("A fire killed 14 people.", "A flood killed 3 people.")]
    public void What_another_event_took_is_no_toll_that_falls(string old, string now)
    {
        var diff = Diff(old, now);
        Assert.Equal(0, diff.Root.GetProperty("summary").GetProperty("fallingSums").GetInt32());
        Assert.Equal((0, 1, 1), (diff.Count("changed"), diff.Count("added"), diff.Count("gone")));
    }

    [Fact]
    public void A_paragraph_that_moves_and_a_repetition_change_nothing()
    {
        const string Head = "# Italy and Japan meet\n\n";
        const string One = "Italy and Japan share over 200 years of diplomatic relations.";
        const string Two = "The ministers met on Tuesday (January 13).";
        var diff = Diff($"{Head}{One}\n\n{Two}\n", $"{Head}{Two}\n\nNobody was hurt.\n\n{One}\n\n{One}\n");
        Assert.Equal(0, diff.ExitCode);
        Assert.Empty(diff.Root.GetProperty("changes").EnumerateArray());
        Assert.StartsWith("No claim changed; ", _folder.Run("diff", "old.md", "new.md").Output.Split('\n')[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_that_moves_with_the_date_alone_is_named()
    {
        const string Text = "Italy and Japan share over 160 years of diplomatic relations.\n";
        var diff = Diff("---\ndate: 2026-01-16\n---\n" + Text, "---\ndate: 2026-09-01\n---\n" + Text);
        Assert.Equal(0, diff.ExitCode);
        Assert.Equal(1, diff.Count("kept"));
        Assert.Equal("RelationsAge imprecise → supported", diff.Of("Italy and Japan"));
    }

    [Fact]
    public async Task The_form_for_programs_is_as_its_schema_says()
    {
        var own = JsonNode.Parse(DiffFormats.Schema.Replace("urn:factcheck:report:1#", "#", StringComparison.Ordinal))!;
        foreach (var (name, definition) in JsonNode.Parse(ReportSchema.Text)!["$defs"]!.AsObject().ToArray())
        {
            own["$defs"]![name] = definition!.DeepClone();
        }

        var schema = await JsonSchema.FromJsonAsync(own.ToJsonString().Replace("$defs", "definitions", StringComparison.Ordinal));
        var json = Diff(Old, New).Root.GetRawText();
        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(schema.Validate(json.Replace("\"kind\": \"gone\"", "\"kind\": \"lost\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(json.Replace("\"direction\": \"rises\"", "\"direction\": \"up\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_is_written_whole_and_settings_hold()
    {
        Diff(Old, New);
        _folder.Add("factcheck.yaml", "rules:\n  diplomacy/*: off\nfail-on: never\n");
        var result = _folder.Run("diff", "old.md", "new.md", "--date", "2026-01-16", "--report", "json=diff.json");
        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.DoesNotContain("diplomacy/", File.ReadAllText(_folder.PathOf("diff.json")), StringComparison.Ordinal);
        Assert.Equal(["diff.json", "factcheck.yaml", "new.md", "old.md"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("old.md: error: there is no such file or folder", "old.md", "two.json")]
    [InlineData("two.json: error: a version is one story, in a file of its own; here are several.", "two.json", "new.md")]
    [InlineData("factcheck: --report: a difference has no format 'jsn'; the formats are text, json. Did you mean 'json'?", "new.md", "new.md", "--report", "jsn")]
    public void What_is_no_version_is_said_so(string error, params string[] args)
    {
        _folder.Add("new.md", Samples.Quiet);
        _folder.Add("two.json", """{"version": "https://jsonfeed.org/version/1", "items": [{"id": "a", "content_text": "It rained."}, {"id": "c", "content_text": "It snowed."}]}""");
        var result = _folder.Run(["diff", .. args]);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(error, result.ErrorLines[0]);
        Assert.Equal("", result.Output);
    }

    public void Dispose() => _folder.Dispose();

    private Difference Diff(string old, string now)
    {
        _folder.Add("old.md", old);
        _folder.Add("new.md", now);
        var result = _folder.Run("diff", "old.md", "new.md", "--date", "2026-01-16", "--report", "json");
        Assert.Equal("", result.Error);
        return new(result.ExitCode, JsonDocument.Parse(result.Output).RootElement);
    }

    private sealed record Difference(int ExitCode, JsonElement Root)
    {
        public string? Sum => Root.GetProperty("changes").EnumerateArray().Single(change => change.TryGetProperty("sum", out _)).GetProperty("sum").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

        public int Count(string kind)
        {
            var count = Root.GetProperty("changes").EnumerateArray().Count(change => change.GetProperty("kind").GetString() == kind);
            Assert.Equal(count, Root.GetProperty("summary").GetProperty(kind).GetInt32());
            return count;
        }

        /// <summary>The change of the claim whose sentence begins so, in short.</summary>
        public string Of(string sentence)
        {
            var change = Root.GetProperty("changes").EnumerateArray().Single(change => Claim(change).GetProperty("sentence").GetString()!.StartsWith(sentence, StringComparison.Ordinal) || Claim(change).GetProperty("text").GetString()!.StartsWith(sentence, StringComparison.Ordinal));
            var fields = change.GetProperty("fields").EnumerateArray().Select(field => $"{field.GetProperty("name")}: {field.GetProperty("old")} → {field.GetProperty("new")} {field.GetProperty("direction")}".Trim());
            var verdicts = change.GetProperty("verdicts").EnumerateArray().Select(move => $"{Verdict(move.GetProperty("old"))} → {Verdict(move.GetProperty("new"))}".Trim());
            return $"{Claim(change).GetProperty("type")} {string.Join("; ", fields.Concat(verdicts))}";
        }

        private static JsonElement Claim(JsonElement change) => change.GetProperty(change.GetProperty("new").ValueKind == JsonValueKind.Null ? "old" : "new");

        private static string? Verdict(JsonElement finding) => finding.ValueKind == JsonValueKind.Null ? "" : finding.GetProperty("verdict").GetString();
    }
}
