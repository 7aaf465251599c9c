using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Tests.Reading;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("TOKYO, Jan 16 (Agency) - The port opened.", "TOKYO, Jan 16 (Agency)", "The port opened.", null)]
    [InlineData("TOKYO, Jan 16, 2026 (AFP) - Ships came.", "TOKYO, Jan 16, 2026 (AFP)", "Ships came.", "2026-01-16")]
    [InlineData("NEW YORK, 3 March 2025 — Ships came.", "NEW YORK, 3 March 2025", "Ships came.", "2025-03-03")]
    [InlineData("GROSSETO, Italy (AP) -- The trial began.", "GROSSETO, Italy (AP)", "The trial began.", null)]
    [InlineData("WASHINGTON — “We go,” she said.", "WASHINGTON", "“We go,” she said.", null)]
    [InlineData("ST. JOHN'S, Newfoundland, Sept. 4 (North Agency) – Rain fell.", "ST. JOHN'S, Newfoundland, Sept. 4 (North Agency)", "Rain fell.", null)]
    [InlineData("RIO DE JANEIRO (EFE)—Rain fell.", "RIO DE JANEIRO (EFE)", "Rain fell.", null)]
    [InlineData("(Sports Network) - With rain came wind.", "(Sports Network)", "With rain came wind.", null)]
    [InlineData("WINSTON-SALEM, N.C. (AP) — Rain fell.", "WINSTON-SALEM, N.C. (AP)", "Rain fell.", null)]
    public void A_dateline_is_a_part_of_its_own(string text, string dateline, string body, string? date)
    {
        var found = DatelineReader.Read(text, 0, text.Length)!.Value;
        Assert.Equal((dateline, body), (text[..found.End], text[found.BodyStart..]));
        Assert.Equal(date, found.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        var story = ReadStory.Of("Ships come\n\n" + text + "\n\nIt rained.");
        Assert.Equal($"He:Ships come | Da:{dateline} | Bo:{body} | Bo:It rained.", ReadStory.Parts(story));
        Assert.Equal(dateline, story.Dateline);
        Assert.Equal(found.Date, story.Published);
    }

    [Theory]
    [InlineData("The port - a small one - opened.")]
    [InlineData("Tokyo, the capital - It rained.")]
    [InlineData("UN – The council met.")]
    [InlineData("NASA – the agency – said so.")]
    [InlineData("TOKYO-based firms rose.")]
    [InlineData("Growth was 2-3 percent.")]
    [InlineData("PARIS, where it rained (a lot) - The port closed.")]
    [InlineData("TOKYO (Agency) -")]
    [InlineData("- (")]
    [InlineData("( ) - A")]
    [InlineData("() — A")]
    public void What_only_looks_like_one_stays_in_its_sentence(string text) => Assert.Null(DatelineReader.Read(text, 0, text.Length));

    [Theory]
    [InlineData("Ships\n\nBy Ada Moor\n\nTOKYO (North) - They came.", "He:Ships | By:By Ada Moor | Da:TOKYO (North) | Bo:They came.", "By Ada Moor")]
    [InlineData("---\nbyline: Ada Moor\n---\nThey came.", "Bo:They came.", "Ada Moor")]
    [InlineData("Ships\n\nThey came.\n\nBy Ada Moor\n\nNorth Agency", "He:Ships | Bo:They came. | By:By Ada Moor | By:North Agency", "By Ada Moor")]
    public void A_byline_stands_before_or_after_the_text(string text, string parts, string byline)
    {
        var story = ReadStory.Of(text);
        Assert.Equal((parts, byline), (ReadStory.Parts(story), story.Byline));
    }

    [Fact]
    public void Front_matter_and_dateline_date_a_story_before_the_caller_does()
    {
        const string Text = "TOKYO, Jan 16, 2026 (North) - Ships came.";
        Assert.Equal(new DateOnly(2026, 1, 16), ReadStory.Result(Text, date: new DateOnly(2020, 2, 2)).Story!.Published);
        Assert.Equal(new DateOnly(2025, 5, 5), ReadStory.Result("---\ndate: 2025-05-05\nversion: 3\nlanguage: en-GB\n---\n" + Text).Story!.Published);
    }
}
