using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Engine.Tests.Reading;

namespace FactCheck.Engine.Tests.Mentions;

public sealed class EntityAllocationTests
{
    [Fact]
    public void A_token_that_begins_nothing_allocates_nothing()
    {
        var document = DocumentReader.Read(ReadStory.OfParagraphs(string.Concat(Enumerable.Repeat("The old harbour (by the sea) was quiet, and Old Harbour Days began; ", 200))));
        var finder = new EntityFinder(document, NamedRows.Index);
        var text = new TokenText(document, document.Tokens.Length);
        for (var token = 0; token < 100; token++)
        {
            finder.Find(text, 0, token);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var token = 100; token < document.Tokens.Length; token++)
        {
            finder.Find(text, 0, token);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
