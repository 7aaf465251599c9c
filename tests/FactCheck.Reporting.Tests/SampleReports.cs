using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Reporting.Tests;

/// <summary>Reports made by hand that hold what reports can hold.</summary>
internal static class SampleReports
{
    private static readonly Source Treaties = new("Treaty series of the foreign ministry", "https://example.org/treaties/1866", new DateOnly(2026, 11, 20));

    public static Report Visit { get; } = MakeVisit();

    public static Report Scripts { get; } = MakeScripts();

    public static Report Hostile { get; } = MakeHostile();

    public static Report Silent { get; } = Of(new StoryBuilder("Rain expected\nIt may rain.").Story with { Published = null, Source = "" }, 0);

    public static Report Of(Story story, int claims, params ReportedFinding[] findings)
        => new(story, new(new string('1', 64), "2" + new string('f', 63), story.Published), claims, findings);

    private static Report MakeVisit()
    {
        var text = new StoryBuilder(
            """
            Leaders meet in Tokyo
            "Our countries share over 160 years of diplomatic relations and trade of $11.6 billion," she said on Friday, and Friday it was.
            The two nations mark the 160th anniversary of their ties; 3.2% more came than on Thursday for three days.
            Prime Minister Kishida welcomed Giorgia. Over 160 years of diplomatic relations bind them.
            """.ReplaceLineEndings("\n"));
        var italy = SampleRow.Of("countries", "IT", "Italy", null, ("code", "IT"), ("name", "Italy"), ("confirmed", ""));
        var japan = SampleRow.Of("countries", "JP", "Japan", null, ("code", "JP"), ("name", "Japan"));
        var treaty = SampleRow.Of(
            "treaties", "it-jp-1866", "Treaty of Amity and Commerce", Treaties,
            ("id", "it-jp-1866"), ("name", "Treaty of Amity and Commerce"), ("establishes", "relations"), ("signed", "1866-08-25"),
            ("parties", "IT;JP"), ("remarks", string.Concat(Enumerable.Repeat("long remark ", 8))), ("place", "Edo"), ("language", "French"),
            ("source", "treaties"), ("confirmed", "2026-11-20"));
        var age = text.Claim("RelationsAge", "over 160 years of diplomatic relations", 1, "Giorgia Meloni", true,
            new("years", Number.Stated(Interval.MoreThan(160), "over 160")), new("parties", FactSet.Of(italy)), new("unit", null));
        var again = text.Claim("RelationsAge", "Over 160 years of diplomatic relations");
        var trade = text.Claim("TradeValue", "trade of $11.6 billion", 1, "Giorgia Meloni", true,
            new KeyValuePair<string, object?>("amount", new Money(Interval.Between(11_550_000_000m, 11_650_000_000m, true, false), "USD", "$11.6 billion")));
        var friday = text.Claim("OnWeekday", "Friday", 2, null, false, new("weekday", DayOfWeek.Friday), new("said", PartialDate.OfMonth(2026, 1)));
        var anniversary = text.Claim("Anniversary", "the 160th anniversary", 1, null, false, new("nth", Number.Exact(160.00m)), new("round", true));
        var share = text.Claim("Share", "3.2% more", 1, null, false, new("share", new Percent(Interval.Between(3.15m, 3.25m, true, false), false, "3.2%")), new("length", new Duration(Interval.Point(3), TimeUnit.Day)));
        var kishida = text.Claim("OfficeHeld", "Prime Minister Kishida", 1, null, false, new("country", japan), new("office", "prime minister"));
        var giorgia = text.Claim("NameForm", "Giorgia", 1);
        return Of(
            text.Story with
            {
                Path = "stories/sample.md",
                Version = "2",
                Byline = "Ann Marlow",
                Dateline = "TOKYO, Jan 16 (Desk)",
                Language = "en-GB",
            },
            8,
            new ReportedFinding("f1", new SampleFinding(StoryBuilder.Rule("diplomacy/relations-age-disagrees-with-treaty", Severity.Error), age, Verdict.Imprecise,
                "Treaty of Amity and Commerce was signed on 1866-08-25: 159 full years by 2026-01-16; only the calendar years differ by 160.")
            {
                Rows = [treaty],
                Steps = [new("years(treaty.signed, story.date)", "159"), new("year(story.date) - year(treaty.signed)", "160")],
            }, [again]),
            new ReportedFinding("f2", new SampleFinding(StoryBuilder.Rule("economy/trade-value-without-period", Severity.Warning), trade, Verdict.NeedsContext, "No period is named."), []),
            new ReportedFinding("f3", new SampleFinding(StoryBuilder.Rule("calendar/weekday-disagrees-with-date", Severity.Error), friday, Verdict.Supported, "2026-01-16 is a Friday."), []),
            new ReportedFinding("f4", new SampleFinding(StoryBuilder.Rule("diplomacy/anniversary-disagrees-with-treaty", Severity.Error), anniversary, Verdict.Uncontradicted, "Nothing on record against it.") { Rows = [italy, japan] }, []),
            new ReportedFinding("f5", new SampleFinding(StoryBuilder.Rule("economy/share-without-base", Severity.Note), share, Verdict.Unverifiable, "No visitor numbers are on record."), []),
            new ReportedFinding("f6", new SampleFinding(StoryBuilder.Rule("offices/office-not-held", Severity.Error), kishida, Verdict.Outdated, "Kishida left the office on 2024-10-01."), []),
            new ReportedFinding("f7", new SampleFinding(StoryBuilder.Rule("text/first-name-on-second-reference", Severity.Note), giorgia, Verdict.Inconsistent, "Others are named by surname.") { Related = [kishida] }, []))
            with
        {
            Unchecked =
            [
                text.Unchecked(UncheckedReason.NoPattern, "Leaders meet in Tokyo", "Tokyo"),
                text.Unchecked(UncheckedReason.PartlyRead, "The two nations mark the 160th anniversary of their ties; 3.2% more came than on Thursday for three days.", "Thursday", "three days"),
                text.Unchecked(UncheckedReason.RulesLeftOut, "Prime Minister Kishida welcomed Giorgia.", "Kishida", "Giorgia"),
            ],
        };
    }

    private static Report MakeScripts()
    {
        var text = new StoryBuilder(
            "高市首相とメローニ首相が東京で会談 🇯🇵🇮🇹\n"
            + "両国は外交関係樹立から百六十周年を迎え、首脳は経済安全保障や重要鉱物の供給網の強化で一致し、共同声明を発表したうえで、次回の会談を翌年にローマで開くことを決めた。\n"
            + "قالت رئيسة الوزراء إن العلاقات تعود إلى 160 عاما 👩‍👩‍👧‍👦 نعم\n");
        return Of(
            text.Story with { Id = "会談", Source = "共同", Language = "ja" },
            2,
            new ReportedFinding("s1", new SampleFinding(StoryBuilder.Rule("diplomacy/relations-age-disagrees-with-treaty", Severity.Error), text.Claim("RelationsAge", "百六十周年"), Verdict.Refuted, "条約は1866年8月25日に署名された。"), []),
            new ReportedFinding("s2", new SampleFinding(StoryBuilder.Rule("diplomacy/relations-age-disagrees-with-treaty", Severity.Error), text.Claim("RelationsAge", "160 عاما", 1, "رئيسة الوزراء"), Verdict.Supported, "159 full years 👩‍👩‍👧‍👦."), []));
    }

    private static Report MakeHostile()
    {
        var text = new StoryBuilder(
            "\u001b[31mRed\u001b[0m [bold]not markup[/] \u202Eevil\u202C\n"
            + "A \u001b]8;;https://example.org\u0007link\u001b]8;;\u0007 \u009b2J of\t5 \u0000 tons \u2066x\u2069 \u007f \ud800.\n");
        return Of(
            text.Story with { Source = "\r\u001b[2K", Version = "1\n\u001b[0m", Byline = "by [x](y) <b>", Dateline = "\u202ETOKYO", Language = "en\"><b>" },
            1,
            new ReportedFinding("h1", new SampleFinding(StoryBuilder.Rule("numbers/total", Severity.Error), text.Claim("Total", "of\t5 \u0000 tons", 1, "\u001b[1mWho\u001b[0m", true), Verdict.Refuted, "\u001b[32mfine[/]")
            {
                Rows = [SampleRow.Of("a\u001b", "k\n1", "n", new("t\u0007", "https://example.org/\u001b[0m", null), ("c", "v\u001b[5m"))],
                Steps = [new("a\u001b[1m", "b\u001b[0m")],
            }, []));
    }
}
