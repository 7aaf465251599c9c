namespace FactCheck.Model.Tests;

public class FactSetTests
{
    private static readonly Row Italy = new("Italy", 3);
    private static readonly Row Japan = new("Japan", 7);
    private static readonly Row Malta = new("Malta", 9);

    [Fact]
    public void Order_and_repetition_do_not_matter()
    {
        var set = FactSet.Of(Japan, Italy, Japan);
        Assert.Equal(FactSet.Of(Italy, Japan), set);
        Assert.Equal(FactSet.Of(Italy, Japan).GetHashCode(), set.GetHashCode());
        Assert.Equal([Italy, Japan], set);
        Assert.NotEqual(FactSet.Of(Italy), set);
    }

    [Fact]
    public void Subsets_are_contained()
    {
        Assert.True(FactSet.Of(Italy).IsSubsetOf(FactSet.Of(Japan, Italy)));
        Assert.False(FactSet.Of(Italy, Malta).IsSubsetOf(FactSet.Of(Japan, Italy)));
        Assert.True(FactSet.Empty.IsSubsetOf(FactSet.Empty));
    }

    [Fact]
    public void A_set_reads_as_in_a_sentence()
    {
        Assert.Equal("none", FactSet.Empty.ToString());
        Assert.Equal("Italy", FactSet.Of(Italy).ToString());
        Assert.Equal("Italy, Japan and Malta", FactSet.Of(Malta, Japan, Italy).ToString());
    }

    private sealed class Row(string name, int ordinal)
        : Model.Fact(new FactHeader("countries", name, ordinal, name, ["name"], [name], null));
}
