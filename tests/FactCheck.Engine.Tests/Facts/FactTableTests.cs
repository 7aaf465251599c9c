using FactCheck.Engine.Facts;

namespace FactCheck.Engine.Tests.Facts;

public class FactTableTests
{
    [Theory]
    [InlineData("IT", 1)]
    [InlineData("it", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Rows_are_found_by_key(string? key, int? ordinal)
    {
        var table = TestRow.TableOf("JP", "IT");

        Assert.Equal(ordinal, table.FindByKey(key)?.Ordinal);
        Assert.Equal(ordinal, table.FindByKey(key.AsSpan())?.Ordinal);
    }

    [Fact]
    public void One_index_serves_every_request_for_it()
    {
        var table = TestRow.TableOf("JP", "IT");

        Assert.Same(table.IndexBy("key", null, row => row.Key), table.IndexBy("key", null, row => row.Key));
    }

    [Fact]
    public void An_index_finds_rows_in_table_order()
    {
        var table = TestRow.TableOf("b1", "a1", "b2", "a2", "c1", "b3");
        var index = table.IndexBy("letter", null, row => row.Key[..1]);

        Assert.Equal(["b1", "b2", "b3"], Keys(index.Find("b")));
        Assert.Equal(["a1", "a2"], Keys(index.Find("a")));
        Assert.Equal([], Keys(index.Find("z")));
    }

    [Fact]
    public void Rows_outside_the_condition_or_without_a_key_take_no_part()
    {
        var table = TestRow.TableOf("b1", "a1", "b2");
        var index = table.IndexBy("some", row => row.Key != "b1", row => row.Key[0] == 'a' ? null : row.Key[..1]);

        Assert.Equal(["b2"], Keys(index.Find("b")));
        Assert.Equal([], Keys(index.Find("a")));
    }

    [Fact]
    public void Keys_of_several_values_are_compared_by_value()
    {
        var table = TestRow.TableOf("b1", "a1");
        var index = table.IndexBy("pair", null, row => (row.Key[0], row));

        Assert.Equal(["a1"], Keys(index.Find(('a', table.Rows[1]))));
        Assert.Equal([], Keys(index.Find(('a', table.Rows[0]))));
    }

    [Fact]
    public async Task Threads_may_share_a_table()
    {
        var table = TestRow.TableOf([.. Enumerable.Range(0, 1000).Select(i => $"r{i}")]);
        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
            table.FindByKey($"r{i}")!.Ordinal + table.IndexBy("key", null, row => row.Key).Find($"r{i}")[0].Ordinal)));

        Assert.Equal(Enumerable.Range(0, 8).Select(i => 2 * i), found);
    }

    private static List<string> Keys(ReadOnlySpan<TestRow> rows)
    {
        var keys = new List<string>();
        foreach (var row in rows)
        {
            keys.Add(row.Key);
        }

        return keys;
    }
}
