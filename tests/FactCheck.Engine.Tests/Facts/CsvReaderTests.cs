using System.Text;
using CsCheck;
using FactCheck.Engine.Facts.Loading;
using Sylvan.Data.Csv;

namespace FactCheck.Engine.Tests.Facts;

public class CsvReaderTests
{
    private static readonly Gen<string> AnyCell = Gen.String[Gen.Char[",\"\r\n;aé "], 0, 6];

    private static readonly Gen<string[][]> AnyRecords = AnyCell.Array[1, 5].Array[1, 6];

    [Fact]
    public void What_is_written_is_read_and_found_again()
        => AnyRecords.Sample(records =>
        {
            var text = Write(records);
            var csv = new CsvReader(text);
            var locator = new CellLocator(text);
            foreach (var record in records)
            {
                Assert.True(csv.Read());
                Assert.Equal(record, Enumerable.Range(0, csv.Count).Select(csv.Text));
                for (var i = 0; i < csv.Count; i++)
                {
                    Assert.Equal(csv[i].WrittenAt, Offset(text, locator.Find(csv.Start, i)));
                }
            }

            Assert.False(csv.Read());
            Assert.Empty(csv.BadQuotes);
        });

    [Fact]
    public void Cells_are_those_that_another_reader_cuts()
        => AnyRecords.Sample(records =>
        {
            var text = Write(records);
            var csv = new CsvReader(text);
            using var other = CsvDataReader.Create(new StringReader(text), new() { HasHeaders = false, Delimiter = ',', Comment = '\0' });
            while (other.Read())
            {
                Assert.True(csv.Read());
                Assert.Equal(Enumerable.Range(0, other.RowFieldCount).Select(i => other.GetFieldSpan(i).ToString()), Enumerable.Range(0, csv.Count).Select(csv.Text));
            }

            Assert.False(csv.Read());
        });

    [Fact]
    public void Any_text_is_cut_to_its_end_in_order()
        => Gen.String[Gen.Char[",\"\r\na"], 0, 40].Sample(text =>
        {
            var csv = new CsvReader(text);
            var before = 0;
            while (csv.Read())
            {
                for (var i = 0; i < csv.Count; i++)
                {
                    Assert.InRange(csv[i].Start, before, text.Length);
                    Assert.InRange(csv[i].End, csv[i].Start, text.Length);
                    before = csv[i].End;
                    _ = csv.Text(i);
                }
            }
        });

    [Theory]
    [InlineData("a,\"b\" ,c", 5)]
    [InlineData("a,b\"c,d", 2)]
    [InlineData("a,\"b,c", 2)]
    [InlineData("a,\"b\"\"", 2)]
    public void Misplaced_quotation_marks_are_kept(string text, int offset)
    {
        var csv = new CsvReader(text);

        Assert.True(csv.Read());
        Assert.False(csv.Read());
        Assert.Equal(offset, Assert.Single(csv.BadQuotes).Offset);
    }

    private static string Write(string[][] records)
    {
        var text = new StringBuilder();
        foreach (var record in records)
        {
            text.AppendJoin(',', record.Select(cell => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        }

        return text.ToString();
    }

    private static int Offset(string text, (int Line, int Column) place)
    {
        var offset = 0;
        for (var line = 1; line < place.Line; line++)
        {
            offset = text.AsSpan(offset).IndexOfAny('\r', '\n') + offset + 1;
            offset += text[offset - 1] == '\r' && offset < text.Length && text[offset] == '\n' ? 1 : 0;
        }

        return offset + place.Column - 1;
    }
}
