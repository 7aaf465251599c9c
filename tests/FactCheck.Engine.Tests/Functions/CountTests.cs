using FactCheck.Engine.Functions;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Tests.Functions;

public class CountTests
{
    [Fact]
    public void Rows_and_members_are_whole_counts()
    {
        Place[] rows = [new("IT", 0), new("JP", 1)];
        Assert.Equal(Number.WholeCount(2), Count.Of(rows));
        Assert.Equal(Number.WholeCount(2), Count.Of(FactSet.Of(rows[0], rows[1], rows[0])));
        Assert.Equal(Number.WholeCount(0), Count.Of(FactSet.Empty));
        Assert.Equal(Number.WholeCount(0), Count.Of(Array.Empty<Place>()));
    }

    [Fact]
    public void Of_nothing_known_there_is_no_count()
    {
        Assert.Null(Count.Of((FactSet?)null));
        Assert.Null(Count.Of((Place[]?)null));
    }
}
