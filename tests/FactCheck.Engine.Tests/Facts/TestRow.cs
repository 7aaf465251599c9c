using FactCheck.Engine.Facts;
using FactCheck.Model;

namespace FactCheck.Engine.Tests.Facts;

/// <summary>A row as generated code would type it, without columns of its own.</summary>
internal sealed class TestRow(FactHeader header) : Fact(header)
{
    public static FactTable<TestRow> TableOf(params ReadOnlySpan<string> keys)
    {
        var rows = new TestRow[keys.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new(new("t", keys[i], i, keys[i], ["id"], [keys[i]], null));
        }

        return new(Descriptor(), rows);
    }

    public static TableDescriptor Descriptor(params ReadOnlySpan<CoverageDescriptor> coverage)
        => new("t", "t.csv", null, [new("id", "string", true, null, null, ';')], ["id"], [], [], null, coverage.ToArray());
}
