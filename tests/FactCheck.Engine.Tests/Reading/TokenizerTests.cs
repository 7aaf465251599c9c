using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Tests.Reading;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Tokyo met Rome.", "Tokyo met Rome .")]
    [InlineData("1,000 or 11.6, not 3.", "1,000 or 11.6 , not 3 .")]
    [InlineData("a,b 1,b a.1 .5", "a , b 1 , b a . 1 . 5")]
    [InlineData("$8.8bn 5G G7 20km 3D", "$ 8.8 bn 5 G G7 20 km 3 D")]
    [InlineData("1st 2nd 3rd 160th 1980s 21ST", "1st 2nd 3rd 160th 1980s 21ST")]
    [InlineData("1stx 5s2 10ths 7m", "1 stx 5 s2 10 ths 7 m")]
    [InlineData("don't o’clock rock'n'roll", "don't o’clock rock'n'roll")]
    [InlineData("Italy's Italy’s ITALY'S", "Italy 's Italy ’s ITALY 'S")]
    [InlineData("nations' nations’ x' 'tis it'sy", "nations ' nations ’ x ' ' tis it'sy")]
    [InlineData("'quoted' words", "' quoted ' words")]
    [InlineData("the U.S. at 5 p.m. J.K. Rowling", "the U.S. at 5 p.m. J.K. Rowling")]
    [InlineData("the U.S Senate; U.S.-led", "the U.S Senate ; U.S. - led")]
    [InlineData("A. Then B.C is", "A . Then B.C is")]
    [InlineData("third-largest — “so”", "third - largest — “ so ”")]
    [InlineData("Cafe\u0301 Müller \u65e5\u672c 𝒜b 😀x", "Cafe\u0301 Müller \u65e5\u672c 𝒜b 😀 x")]
    [InlineData(" \t\u00a0\u2003\n", "")]
    public void Text_is_cut_by_the_rules(string text, string tokens) => Assert.Equal(tokens, ReadStory.Tokens(text));

    [Theory]
    [InlineData("G7", TokenKind.Word)]
    [InlineData("U.S.", TokenKind.Word)]
    [InlineData("7", TokenKind.Number)]
    [InlineData("160th", TokenKind.Number)]
    [InlineData("'s", TokenKind.Symbol)]
    [InlineData("-", TokenKind.Symbol)]
    public void The_first_token_has_its_kind(string text, TokenKind kind)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, 0, text.Length, tokens);
        Assert.Equal(kind, tokens[0].Kind);
    }

    [Theory]
    [InlineData("Italy's")]
    [InlineData("nations’")]
    public void A_possessive_is_a_token_of_its_own(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, 0, text.Length, tokens);
        Assert.Equal([TokenKind.Word, TokenKind.Possessive], tokens.Select(token => token.Kind));
    }

    [Fact]
    public void Only_the_span_asked_for_is_cut()
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize("over 1,000's", 6, 10, tokens);
        Assert.Equal([new Token(7, 10, TokenKind.Number)], tokens.Skip(1));
    }
}
