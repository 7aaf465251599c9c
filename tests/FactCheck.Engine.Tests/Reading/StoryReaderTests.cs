using System.Text;
using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Tests.Reading;

public sealed class StoryReaderTests
{
    [Theory]
    [InlineData("Ferry runs again\n\nIt left at nine.", "He:Ferry runs again | Bo:It left at nine.")]
    [InlineData("\n\n  Ferry runs again  \n\nIt left at nine.", "He:Ferry runs again | Bo:It left at nine.")]
    [InlineData("Ferry runs again\r\n\r\nIt left\r\nat nine.\r\n", "He:Ferry runs again | Bo:It left\r\nat nine.")]
    [InlineData("Ferry runs again\r\rIt left at nine.", "He:Ferry runs again | Bo:It left at nine.")]
    [InlineData("The ferry left at nine.", "Bo:The ferry left at nine.")]
    [InlineData("The ferry left at nine.\n", "Bo:The ferry left at nine.")]
    [InlineData("The ferry left\nat nine.\n\nNobody came.", "Bo:The ferry left\nat nine. | Bo:Nobody came.")]
    [InlineData("Ferry runs\n\n- First in May\n- Now daily\n\nIt left.", "He:Ferry runs | De:First in May | De:Now daily | Bo:It left.")]
    [InlineData("Ferry runs\n\n• First in May\n\n* Now daily\n\nIt left.", "He:Ferry runs | De:First in May | De:Now daily | Bo:It left.")]
    [InlineData("Ferry runs\n- First in May\n  or June\n\nIt left.", "He:Ferry runs | De:First in May\n  or June | Bo:It left.")]
    [InlineData("Ferry runs\n\n![The ferry](ferry.jpg)\n\nIt left.", "He:Ferry runs | Ca:The ferry | Bo:It left.")]
    [InlineData("![The ferry](ferry.jpg)\n\nIt left.", "Ca:The ferry | Bo:It left.")]
    [InlineData("Ferry runs\n\nIt ![left](ferry.jpg).\n\n![](ferry.jpg)", "He:Ferry runs | Bo:It ![left](ferry.jpg). | Bo:![](ferry.jpg)")]
    [InlineData("Ferry runs\n\nIt left.\n\n- Not a deck", "He:Ferry runs | Bo:It left. | Bo:Not a deck")]
    [InlineData("Ferry runs\n\nIt left the harbour\n- late, too.", "He:Ferry runs | Bo:It left the harbour\n- late, too.")]
    [InlineData("Ferry runs\n\n-5 degrees were measured.", "He:Ferry runs | Bo:-5 degrees were measured.")]
    [InlineData("# Ferry runs\nIt left.\n## Harbour\nIt rained.", "He:Ferry runs | Bo:It left. | Bo:Harbour | Bo:It rained.")]
    [InlineData("## Harbour\n\n# Ferry runs\n\n# Rain\n\nIt left.", "Bo:Harbour | He:Ferry runs | Bo:Rain | Bo:It left.")]
    [InlineData("#G7 met today.\n\nIt rained.", "He:#G7 met today. | Bo:It rained.")]
    [InlineData("Ferry runs\n\n* * *\n\nIt left.\n\n###", "He:Ferry runs | Bo:It left.")]
    public void Parts_are_told_by_their_marks(string text, string parts) => Assert.Equal(parts, ReadStory.Parts(ReadStory.Of(text)));

    [Theory]
    [InlineData("Ferry\n\nIt left.\n\nBy Ada Moor and Jon Hill", "He:Ferry | Bo:It left. | By:By Ada Moor and Jon Hill")]
    [InlineData("Ferry\n\nIt left.\n\nBy Ada Moor\n\nNorth Agency\n\ndesk@example.org", "He:Ferry | Bo:It left. | By:By Ada Moor | By:North Agency | By:desk@example.org")]
    [InlineData("Ferry\n\nIt left.\n\nBy Ada Moor\nNorth Agency\ndesk@example.org", "He:Ferry | Bo:It left. | By:By Ada Moor\nNorth Agency\ndesk@example.org")]
    [InlineData("Ferry\n\nIt “left.”\n\nVoice of the North", "He:Ferry | Bo:It “left.” | By:Voice of the North")]
    [InlineData("Ferry\n\nIt left.\n\nBy Friday it was back.", "He:Ferry | Bo:It left. | Bo:By Friday it was back.")]
    [InlineData("Ferry\n\nIt left.\n\nBy the harbour", "He:Ferry | Bo:It left. | Bo:By the harbour")]
    [InlineData("Ferry\n\nIt left.\n\nnobody waited there", "He:Ferry | Bo:It left. | Bo:nobody waited there")]
    [InlineData("Ferry\n\nIt left.\n\n## North Coast", "He:Ferry | Bo:It left. | Bo:North Coast")]
    [InlineData("Ferry\n\nNorth Agency\n\nIt left.", "He:Ferry | Bo:North Agency | Bo:It left.")]
    [InlineData("Ferry\n\nJapan Wins", "He:Ferry | Bo:Japan Wins")]
    public void A_byline_stands_after_the_last_sentence(string text, string parts) => Assert.Equal(parts, ReadStory.Parts(ReadStory.Of(text)));

    [Fact]
    public void Front_matter_says_what_the_story_is()
    {
        const string Text = "---\nid: ferry-7\ndate: 2026-01-16 # a Friday\ntitle: \"Ferry: it runs\"\nsource: North Agency\nother:\n  id: nested\n---\n\nIt left at nine.\n\nNobody came.";
        var story = ReadStory.Result(Text, "desk/a.md", new DateOnly(2020, 2, 2)).Story!;
        Assert.Equal(("ferry-7", new DateOnly(2026, 1, 16), "Ferry: it runs", "North Agency"), (story.Id, story.Published!.Value, story.Headline, story.Source));
        Assert.Equal("He:Ferry: it runs | Bo:It left at nine. | Bo:Nobody came.", ReadStory.Parts(story));
        Assert.Equal(Text, story.Text);
    }

    [Theory]
    [InlineData("---\ntitle: Ferry runs\n---\n# Ferry runs\n\nIt left.", "He:Ferry runs | Bo:It left.")]
    [InlineData("---\ntitle: Ferry\n---\n# Ferry runs\n\nIt left.", "He:Ferry | He:Ferry runs | Bo:It left.")]
    [InlineData("---\r\nheadline: Ferry meets \"friends\"\r\n---\r\nIt left.", "He:Ferry meets \"friends\" | Bo:It left.")]
    [InlineData("---\nid: x\n...\nFerry\n\nIt left.", "He:Ferry | Bo:It left.")]
    public void A_headline_of_the_front_matter_is_a_part(string text, string parts) => Assert.Equal(parts, ReadStory.Parts(ReadStory.Of(text)));

    [Fact]
    public void The_callers_date_and_the_files_name_count_only_where_the_story_is_silent()
    {
        var story = ReadStory.Result("It left.", "desk/old.ferry.txt", new DateOnly(2020, 2, 2)).Story!;
        Assert.Equal(("old.ferry", new DateOnly(2020, 2, 2), ""), (story.Id, story.Published!.Value, story.Headline));
        Assert.Equal("desk/old.ferry.txt", story.Path);
        Assert.Null(ReadStory.Of("It left.").Published);
    }

    [Theory]
    [InlineData("---\nid: a\ndate: tomorrow\n---\nIt left.", 3, 7, "'tomorrow' is no date")]
    [InlineData("---\ndate:    \"2026-02-30\"\n---\nIt left.", 2, 11, "'2026-02-30' is no date")]
    [InlineData("---\nid: a\n\nIt left.", 1, 1, "no closing line")]
    [InlineData("---\nid: a\n---\n\n", 1, 1, "no text after the front matter")]
    [InlineData("", 1, 1, "empty")]
    [InlineData(" \n\t\r\n", 1, 1, "empty")]
    [InlineData("!!!\n***", 1, 1, "no word")]
    [InlineData("It\nleft\0 now.", 2, 5, "Byte 7 is a control character (0x00)")]
    [InlineData("Café\u0001", 1, 5, "Byte 5 is a control character (0x01)")]
    [InlineData("\u001b[31mred", 1, 1, "0x1B")]
    public void What_is_no_story_gets_one_clear_line(string text, int line, int column, string message)
        => AssertError(ReadStory.Result(text), line, column, message);

    [Theory]
    [InlineData(new byte[] { 0x41, 0x0A, 0xC3, 0xA9, 0xFF, 0x41 }, 2, 2, "Byte 4 (0xFF) is not valid UTF-8")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xC3 }, 1, 2, "Byte 4 (0xC3) is not valid UTF-8")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 1, 1, "Byte 0 (0xED) is not valid UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00 }, 1, 2, "Byte 4 is not valid UTF-16")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x41, 0x00 }, 1, 2, "Byte 4 is not valid UTF-16")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00, 0x00, 0x00 }, 1, 2, "Byte 4 is a control character")]
    public void Bytes_that_are_no_text_are_named_with_their_place(byte[] bytes, int line, int column, string message)
        => AssertError(StoryReader.Read(bytes, "desk/story.txt", null), line, column, message);

    [Fact]
    public void Byte_order_marks_are_no_part_of_the_text()
    {
        const string Text = "Café\n\n“Oui” \uFFFD 𝒜.";
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
        {
            Assert.Equal(Text, StoryReader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], "a", null).Story?.Text);
        }
    }

    [Fact]
    public void The_hash_is_of_the_bytes()
        => Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ReadStory.Of("abc").Sha256);

    [Fact]
    public void More_than_the_limit_is_refused_unread()
        => AssertError(StoryReader.Read(new byte[StoryReader.LargestStory + 1], "desk/story.txt", null), 1, 1, "at most 67108864");

    private static void AssertError(StoryReadResult result, int line, int column, string message)
    {
        Assert.Null(result.Story);
        Assert.Contains(message, result.Error!.Message, StringComparison.Ordinal);
        Assert.Equal(("desk/story.txt", line, column), (result.Error.Path, result.Error.Line, result.Error.Column));
        Assert.DoesNotContain('\n', result.Error.ToString());
    }
}
