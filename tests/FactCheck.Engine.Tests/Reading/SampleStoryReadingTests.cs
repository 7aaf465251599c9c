using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Tests.Reading;

/// <summary>A whole wire story in the usual shape, read as a desk editor would.</summary>
public sealed class SampleStoryReadingTests
{
    private const string Wire = """
        Two ports agree on a night ferry, says Mayor Ada Moor

        - Deal with northern counterpart Jon Hill is Moor's 1st since taking office in May

        Harbour Mayor Ada Moor on Friday said that both ports had agreed on a night ferry, according to the North news agency.

        For his part, Hill wrote on the platform X that it was a “good day for people who have waited for over 40 years.”

        “We want to go on, from the docks to the rails. That is a promise.”

        Hill said both ports are “reliable neighbours” and share a sea.

        “At a time when fares rise, a night on a ship must be cheap,” he added.

        The ferry leaves at 9.30 p.m. The first one sails on Jan. 8.

        By Eve Low and Max Field

        North Agency

        desk@example.org
        """;

    [Fact]
    public void Parts_sentences_and_speakers_are_found()
    {
        var story = ReadStory.Of(Wire);
        Assert.Equal("Two ports agree on a night ferry, says Mayor Ada Moor", story.Headline);
        Assert.Equal("He De Bo Bo Bo Bo Bo Bo By By By", string.Join(" ", story.Parts.Select(part => part.Kind.ToString()[..2])));
        var document = DocumentReader.Read(story);
        Assert.Equal([1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1], story.Parts.Select((_, part) => document.Sentences.Count(one => one.Part == part)));
        Assert.Equal(["Hill", null, "Hill", "Hill"], document.Quotes.Select(quote => quote.Speaker));
        Assert.Equal("reliable neighbours", ReadStory.Quote(document, document.Quotes[2]));
    }
}
