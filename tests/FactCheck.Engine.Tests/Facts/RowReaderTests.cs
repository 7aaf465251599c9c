using FactCheck.Engine.Facts;
using FactCheck.Engine.Functions;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Tests.Facts;

public class RowReaderTests
{
    [Fact]
    public void Cells_are_read_as_their_types()
    {
        var row = Row("text", "-12.50", "1866-08-25", "1866-08", "1866", "true", "0");

        Assert.Equal("text", RowReader.Text(row, 0));
        Assert.Equal(Number.Exact(-12.5m), RowReader.Number(row, 1));
        Assert.Equal(new Money(Interval.Point(-12.5m), "USD"), RowReader.Money(row, 1, "USD"));
        Assert.Equal(Measures.Of(Number.Exact(-12.5m), "km"), RowReader.Quantity(row, 1, "km"));
        Assert.Equal(new Percent(Interval.Point(-12.5m)), RowReader.Percent(row, 1));
        Assert.Equal(PartialDate.OfDay(new(1866, 8, 25)), RowReader.Date(row, 2));
        Assert.Equal(PartialDate.OfMonth(1866, 8), RowReader.Date(row, 3));
        Assert.Equal(PartialDate.OfYear(1866), RowReader.Date(row, 4));
        Assert.True(RowReader.Truth(row, 5));
        Assert.False(RowReader.Truth(row, 6));
    }

    [Fact]
    public void An_empty_cell_is_missing_as_every_type()
    {
        var row = Row("");
        var table = TestRow.TableOf("JP");

        Assert.Null(RowReader.Text(row, 0));
        Assert.Null(RowReader.Number(row, 0));
        Assert.Null(RowReader.Money(row, 0, "USD"));
        Assert.Null(RowReader.Quantity(row, 0, "km"));
        Assert.Null(RowReader.Percent(row, 0));
        Assert.Null(RowReader.Date(row, 0));
        Assert.Null(RowReader.Truth(row, 0));
        Assert.Null(RowReader.Link(row, 0, table));
        Assert.Null(RowReader.Set(row, 0, ';', table));
    }

    [Fact]
    public void A_cell_read_as_another_type_names_itself()
    {
        var problem = Assert.Throws<FormatException>(() => RowReader.Number(Row("many"), 0));

        Assert.Equal("t/key: column c0 holds 'many', which is not a number.", problem.Message);
    }

    [Fact]
    public void Links_and_sets_become_rows()
    {
        var table = TestRow.TableOf("JP", "IT", "FR");

        Assert.Same(table.Rows[1], RowReader.Link(Row("IT"), 0, table));
        Assert.Equal(FactSet.Of(table.Rows[0], table.Rows[2]), RowReader.Set(Row("FR; JP;FR"), 0, ';', table));
        Assert.Equal(FactSet.Of(table.Rows[1]), RowReader.Set("IT|ZZ", '|', table));
        Assert.Null(RowReader.Link(Row("ZZ"), 0, table));
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData(" a ; b", new[] { "a", "b" })]
    [InlineData("a;;b;", new[] { "a", "", "b", "" })]
    public void Lists_are_cut_at_the_delimiter(string cell, string[] expected)
    {
        var items = new List<string>();
        foreach (var item in new ListItems(cell, ';'))
        {
            items.Add(item.ToString());
        }

        Assert.Equal(expected, items);
    }

    private static FactHeader Row(params string[] cells)
        => new("t", "key", 0, "key", [.. cells.Select((_, i) => $"c{i}")], cells, null);
}
