using FactCheck.Model;

namespace FactCheck.Formats.Tests;

public sealed class SampleFileTests
{
    [Fact]
    public void A_page_is_read_without_what_stands_around_its_article()
    {
        var story = Assert.Single(ReadFile.Sample("ferry.html"));
        Assert.Equal(
            ("https://north.example/2026/ferry", "Two ports agree on a night ferry", "Ada Moor, Jon Hill", "North Post", "en-GB", new DateOnly(2026, 1, 16)),
            (story.Id, story.Headline, story.Byline, story.Source, story.Language, story.Published!.Value));
        Assert.Equal("HARBOUR, Jan 16 (North)", story.Dateline);
        Assert.Equal("He Da Bo Bo Bo Bo Ca", string.Join(" ", story.Parts.Select(part => part.Kind.ToString()[..2])));
        Assert.DoesNotContain("Whale", story.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Copyright", story.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Harbour", story.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ferry.html", "Two ports agree on a night ferry", "Two ports agree on a <em>night</em> ferry")]
    [InlineData("ferry.html", "over 160 years", "over 160&nbsp;years")]
    [InlineData("ferry.html", "“We share a sea,”", "&ldquo;We share a sea,&rdquo;")]
    [InlineData("ferry.html", "from March", "from\nMarch")]
    [InlineData("ferry.html", "1,200 people each", "1,200 people</a> each")]
    [InlineData("ferry.html", "$11.6 million", "$11.6 million")]
    [InlineData("ferry.html", "with 80 bicycles", "with 80 bicycles")]
    [InlineData("ferry.ninjs1.json", "ferry – at last", "ferry \\u2013 at last")]
    [InlineData("ferry.ninjs1.json", "“the first” in over 160 years", "\\u201cthe first\\u201d<\\/b> in\\n over 160&#160;years")]
    [InlineData("ferry.ninjs1.json", "people & their", "people &amp; their")]
    [InlineData("ferry.ninjs3.json", "1,200 people", "1,200 people")]
    [InlineData("ferry.nitf.xml", "“the first” in over 160 years", "&#8220;the <em>first</em>&#8221; in over\n        160 years")]
    [InlineData("ferry.nitf.xml", "nine & sails", "nine &amp; sails")]
    [InlineData("ferry.nitf.xml", "<1,200> people & dogs", "<1,200> people & dogs")]
    [InlineData("ferry.newsml.xml", "The ferry leaves", "The ferry leaves")]
    [InlineData("ferry.newsml.xml", "1,200 people", "1,200 people")]
    [InlineData("north.rss", "people & dogs", "people &amp; dogs")]
    [InlineData("north.rss", "Ports & ferries", "Ports &amp;amp; ferries")]
    [InlineData("north.atom.xml", "The ferry", "The ferry")]
    [InlineData("north.feed.json", "at nine.", "at nine.")]
    public void Words_lead_back_to_where_they_stand_in_the_file(string name, string words, string inFile)
    {
        var text = ReadFile.SampleText(name);
        Assert.Equal(inFile, ReadFile.InFile(text, ReadFile.Results(text)[0].Story!, words));
    }

    [Fact]
    public void Ninjs_1_has_its_texts_in_members_of_their_own()
    {
        var story = Assert.Single(ReadFile.Sample("ferry.ninjs1.json"));
        Assert.Equal(("urn:north.example:ferry", "3", "en", "Ada Moor", "North Agency", new DateOnly(2026, 1, 16)), (story.Id, story.Version, story.Language, story.Byline, story.Source, story.Published!.Value));
        Assert.Equal(
            "He:Two ports agree on a night ferry – at last | Da:HARBOUR (North) | Bo:The ferry, “the first” in over 160 years, leaves at nine. | Bo:It carries 1,200 people & their bags.",
            ReadFile.Parts(story));
    }

    [Fact]
    public void Ninjs_3_has_lists_of_texts_with_roles()
    {
        var story = Assert.Single(ReadFile.Sample("ferry.ninjs3.json"));
        Assert.Equal(("urn:north.example:ferry3", "en-GB", "By Ada Moor", "North Agency"), (story.Id, story.Language, story.Byline, story.Source));
        Assert.Equal("He:Two ports agree on a night ferry | Bo:The ferry leaves at nine. | Bo:It carries 1,200 people. | Ca:The two ships at the quay.", ReadFile.Parts(story));
    }

    [Fact]
    public void Nitf_is_read_past_a_document_type_that_names_a_file()
    {
        var story = Assert.Single(ReadFile.Sample("ferry.nitf.xml"));
        Assert.Equal(("north-ferry-1", "en", "By Ada Moor", "North Agency", new DateOnly(2026, 1, 16)), (story.Id, story.Language, story.Byline, story.Source, story.Published!.Value));
        Assert.Equal(
            "He:Two ports agree on a night ferry | De:First in over 160 years | Da:HARBOUR, Jan 16 | By:By Ada Moor | "
            + "Bo:The ferry, “the first” in over 160 years, leaves at nine & sails to the North. | Bo:It carries <1,200> people & dogs. | By:Editing by Jon Hill | Ca:A ship.",
            ReadFile.Parts(story));
    }

    [Fact]
    public void A_news_message_has_an_item_for_each_story()
    {
        var stories = ReadFile.Sample("ferry.newsml.xml");
        Assert.Equal(["urn:newsml:north.example:1", "urn:newsml:north.example:2"], stories.Select(story => story.Id));
        Assert.Equal(["2", "1"], stories.Select(story => story.Version));
        Assert.Equal(["NORTH", "North Agency"], stories.Select(story => story.Source));
        Assert.Equal(["en", "en-US"], stories.Select(story => story.Language));
        Assert.Equal([new(2026, 1, 16), new DateOnly(2026, 1, 15)], stories.Select(story => story.Published!.Value));
        Assert.Equal("He:Two ports agree on a night ferry | Da:HARBOUR, Jan 16 (North) | Bo:The ferry leaves at nine. | Bo:It carries 1,200 people.", ReadFile.Parts(stories[0]));
        Assert.Equal("He:Whale seen | Bo:A whale was seen. | Bo:It swam & left.", ReadFile.Parts(stories[1]));
    }

    [Fact]
    public void Rss_has_many_stories_and_one_that_is_empty_does_not_stop_the_others()
    {
        var results = ReadFile.Results(ReadFile.SampleText("north.rss"));
        Assert.Equal(["north-1", "https://north.example/2"], results.Take(2).Select(result => result.Story!.Id));
        Assert.Equal([new(2026, 1, 16), new DateOnly(2026, 1, 15)], results.Take(2).Select(result => result.Story!.Published!.Value));
        Assert.Equal(("North Post", "en-gb", "Ada Moor"), (results[0].Story!.Source, results[0].Story!.Language, results[0].Story!.Byline));
        Assert.Equal("He:Ports & ferries | Bo:The ferry leaves at nine. | Bo:It carries 1,200 people & dogs.", ReadFile.Parts(results[0].Story!));
        Assert.Equal("He:Whale seen | Bo:A whale was “seen”.", ReadFile.Parts(results[1].Story!));
        Assert.Equal("desk/story(9,1): There is no text in this story: neither a headline nor a paragraph.", results[2].Error!.ToString());
    }

    [Theory]
    [InlineData("north.atom.xml", "tag:north.example,2026:1 tag:north.example,2026:2", "He:Ports & ferries | Bo:The ferry leaves at nine.", "He:Whale seen | Bo:A whale was seen.")]
    [InlineData("north.feed.json", "1 2", "He:Ports & ferries | Bo:The ferry leaves at nine.", "Bo:A whale was seen.")]
    public void Feeds_have_many_stories(string name, string ids, string first, string second)
    {
        var stories = ReadFile.Sample(name);
        Assert.Equal(ids, string.Join(" ", stories.Select(story => story.Id)));
        Assert.Equal([first, second], stories.Select(ReadFile.Parts));
        Assert.Equal(["Ada Moor", "Desk"], stories.Select(story => story.Byline));
        Assert.Equal([new(2026, 1, 16), new DateOnly(2026, 1, 15)], stories.Select(story => story.Published!.Value));
        Assert.All(stories, story => Assert.Equal("North Post", story.Source));
    }
}
