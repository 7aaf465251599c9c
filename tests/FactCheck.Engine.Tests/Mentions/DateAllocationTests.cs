using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Dates;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;
using FactCheck.Engine.Tests.Reading;

namespace FactCheck.Engine.Tests.Mentions;

public sealed class DateAllocationTests
{
    [Fact]
    public void A_token_that_begins_no_date_allocates_nothing()
    {
        var document = DocumentReader.Read(ReadStory.OfParagraphs(string.Concat(Enumerable.Repeat(
            "The 14 ships of 2000 tons, a third in all, may march to the old port by the sea for a while, said the last of 3,500 men from 12 towns (a half and 2.5 of 7); ", 100))));
        var text = new DateText(new(document, document.Tokens.Length, QuantityVocabulary.EntriesOf(document)), ReadDates.Friday);
        List<Mention> found = [];
        Find(text, 0, 100, found);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Find(text, 100, document.Tokens.Length, found);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Empty(found);
    }

    private static void Find(in DateText text, int first, int end, List<Mention> found)
    {
        for (var token = first; token < end; token++)
        {
            DateFinder.Find(text, token, found);
            DurationFinder.FindAtWord(text, token, found);
        }
    }
}
