using System.Diagnostics;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Tests.Reading;

/// <summary>Text made to be slow. Work that grows with the square of the length would take hours here, so the limit is wide.</summary>
public sealed class ReadingSpeedTests
{
    [Theory]
    [InlineData("word ", 1_000_000)]
    [InlineData("w", 5_000_000)]
    [InlineData("1", 5_000_000)]
    [InlineData("1a", 2_500_000)]
    [InlineData("a.", 2_500_000)]
    [InlineData("“A,” ", 1_000_000)]
    [InlineData("“a ", 1_000_000)]
    [InlineData("‘a ", 1_000_000)]
    [InlineData("‘as’ b ", 700_000)]
    [InlineData("“A,” Moor said, ", 300_000)]
    [InlineData("A said “b” ", 400_000)]
    [InlineData("Moor, but ", 500_000)]
    [InlineData("Moor-", 1_000_000)]
    [InlineData("said ", 1_000_000)]
    [InlineData("x, she said. ", 350_000)]
    [InlineData(".", 5_000_000)]
    [InlineData("## a\n", 1_000_000)]
    [InlineData("- a\n", 1_000_000)]
    [InlineData("North\n\n", 700_000)]
    [InlineData("North\n", 700_000)]
    [InlineData("\r", 5_000_000)]
    public void Reading_is_linear(string piece, int times)
    {
        var text = string.Concat("x", string.Concat(Enumerable.Repeat(piece, times)));
        var clock = Stopwatch.StartNew();
        var document = DocumentReader.Read(ReadStory.Of(text));
        Assert.NotEmpty(document.Tokens);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
    }
}
