using System.Text;

namespace FactCheck.Formats.Tests;

/// <summary>Files made to do harm, or merely broken, get one line with the place.</summary>
public sealed class HostileFileTests
{
    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><nitf><body>&a;</body></nitf>", 1, 22, "declares a document type with entities")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><nitf>&b;</nitf>", 1, 22, "declares a document type with entities")]
    [InlineData("<nitf><body>\n<p>a</q></body></nitf>", 2, 7, "not right XML")]
    [InlineData("<nitf>&undeclared;</nitf>", 1, 8, "not right XML")]
    [InlineData("<?xml version=\"1.0\"?><invoice/>", 1, 22, "begins with 'invoice' is no story")]
    [InlineData("<?xml version=\"1.0\"?>\n<newsMessage><x/></newsMessage>", 2, 1, "no news item")]
    [InlineData("<rss><channel/></rss>", 1, 1, "no story in this feed")]
    [InlineData("<nitf></nitf>", 1, 1, "no text in this story")]
    [InlineData("{\"uri\": \"a\",\n \"headline\": x}", 2, 14, "not right JSON")]
    [InlineData("{\"uri\": \"é\", \"headline\": \"é\" 1}", 1, 30, "not right JSON")]
    [InlineData("{\"name\": \"package\"}", 1, 1, "no story. Known are ninjs")]
    [InlineData("[]", 1, 1, "no story. Known are ninjs")]
    [InlineData("{\"uri\": \"a\", \"headline\": \"\"}", 1, 1, "no text in this story")]
    [InlineData("<html><body><script>x</script></body></html>", 1, 1, "no text in this story")]
    [InlineData("PK\u0003\u0004 and nothing else", 1, 1, "archive is damaged")]
    public void What_is_no_story_gets_one_clear_line(string text, int line, int column, string message)
    {
        var error = Assert.Single(ReadFile.Results(text)).Error!;
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(("desk/story", line, column), (error.Path, error.Line, error.Column));
        Assert.DoesNotContain('\n', error.ToString());
    }

    [Theory]
    [InlineData("<nitf>", "<a>", "nested more than 128 deep")]
    [InlineData("{\"uri\":", "{\"a\":", "nested more than 128 deep")]
    [InlineData("{\"uri\":", "[", "nested more than 128 deep")]
    [InlineData("<html>", "<div>", "nested more than 512 deep")]
    [InlineData("<html>", "<b>", "nested more than 512 deep")]
    [InlineData("<html>", "<div></x>", "nested more than 512 deep")]
    [InlineData("<html>", "<div><table><td></div>", "nested more than 512 deep")]
    [InlineData("<html>", "<x><div></x></div>", "nested more than 512 deep")]
    public void What_is_nested_without_end_is_refused(string root, string opening, string message)
    {
        var error = Assert.Single(ReadFile.Results(root + string.Concat(Enumerable.Repeat(opening, 200_000)) + "</")).Error!;
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.True(error.Column > 128);
    }

    [Fact]
    public void Elements_that_would_be_opened_again_in_every_paragraph_are_counted()
    {
        var page = "<html>" + string.Concat(Enumerable.Range(0, 500).Select(i => $"<div><b id={i}></div>")) + string.Concat(Enumerable.Repeat("<p>a", 50_000));
        Assert.Contains("opened again because nothing closes them", Assert.Single(ReadFile.Results(page)).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_page_of_paragraphs_is_read()
    {
        var page = "<html><body><article>" + string.Concat(Enumerable.Repeat("<p>It rained on the port, the sea, and the hills, all day.</p>\n", 5_000)) + "</article></body></html>";
        Assert.Equal(5_000, Assert.Single(ReadFile.Stories(page)).Parts.Count);
    }

    [Fact]
    public void An_entry_that_grows_without_end_is_refused_and_the_others_are_read()
    {
        var results = ReadFile.Results(WrittenFiles.Zip(("bomb.txt", new byte[15 * 1024 * 1024]), ("huge.txt", Noise(17 * 1024 * 1024)), ("story.txt", Encoding.UTF8.GetBytes("It rained."))), "a.zip");
        Assert.Contains("a.zip!/bomb.txt(1,1): The entry grows more than 200 times", results[0].Error!.ToString(), StringComparison.Ordinal);
        Assert.Contains("a.zip!/huge.txt(1,1): The entry is too long", results[1].Error!.ToString(), StringComparison.Ordinal);
        Assert.Equal(("story", "a.zip!/story.txt"), (results[2].Story!.Id, results[2].Story!.Path));
    }

    [Theory]
    [InlineData("../../etc/cron.d/a.txt")]
    [InlineData("/etc/a.txt")]
    [InlineData("a\\..\\..\\b.txt")]
    [InlineData("c:/b.txt")]
    public void A_name_that_leads_out_of_the_archive_is_refused(string name)
        => Assert.Contains("leads out of the archive", Assert.Single(ReadFile.Results(WrittenFiles.Zip((name, "It rained.")))).Error!.Message, StringComparison.Ordinal);

    [Fact]
    public void Archives_in_archives_are_read_to_a_depth()
    {
        var inner = WrittenFiles.Zip(("a.txt", "It rained."));
        var nested = WrittenFiles.Zip(("inner.zip", inner));
        Assert.Equal("x!/inner.zip!/a.txt", Assert.Single(ReadFile.Results(nested, "x")).Story!.Path);
        Assert.Contains("to a depth of 2", Assert.Single(ReadFile.Results(WrittenFiles.Zip(("nested.zip", nested)))).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_without_stories_says_so()
        => Assert.Contains("holds no story (*.md", Assert.Single(ReadFile.Results(WrittenFiles.Zip(("a.jpg", "x"), ("__MACOSX/a.txt", "x"), (".a.txt", "x")))).Error!.Message, StringComparison.Ordinal);

    [Fact]
    public void Escapes_do_not_bring_in_what_no_text_has()
    {
        var story = Assert.Single(ReadFile.Stories("""{"uri": "a", "headline": "It\u0000 \ud800 \u001b[31m rained \ud83d\ude00"}"""));
        Assert.Equal("He:It  \uFFFD  [31m rained 😀", ReadFile.Parts(story));
    }

    [Fact]
    public void Older_encodings_are_read_where_the_file_names_them()
    {
        var bytes = Encoding.Latin1.GetBytes("<html><head><meta charset=\"iso-8859-1\"></head><body><p>The caf\u00E9 \u0096 closed.</p></body></html>");
        Assert.Equal("Bo:The café – closed.", ReadFile.Parts(Assert.Single(ReadFile.Results(bytes)).Story!));
        Assert.Contains("not valid UTF-8", Assert.Single(ReadFile.Results(Encoding.Latin1.GetBytes("<html><p>caf\u00E9"))).Error!.Message, StringComparison.Ordinal);
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
