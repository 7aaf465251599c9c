using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Tests.Facts;

public class NearestNameTests
{
    private static readonly string[] Names = ["countries", "organisations", "offices", "office_terms", "JP"];

    [Theory]
    [InlineData("contries", "countries")]
    [InlineData("Countries", "countries")]
    [InlineData("coutnries", "countries")]
    [InlineData("office", "offices")]
    [InlineData("office_term", "office_terms")]
    [InlineData("organizations", "organisations")]
    [InlineData("JA", "JP")]
    [InlineData("treaties", null)]
    [InlineData("XX", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_offered_where_it_is_near(string name, string? nearest)
        => Assert.Equal(nearest, NearestName.Find(name, Names));

    [Fact]
    public void Long_texts_are_nobody_s_name()
        => Assert.Null(NearestName.Find(new('a', 100), [new('a', 100)]));
}
