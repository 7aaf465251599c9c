using CsCheck;
using FactCheck.Engine.Facts;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Tests.Facts;

public class CoverageCheckTests
{
    private static readonly KeyValuePair<string, string?>[] Japan = [new("host", "JP")];

    [Theory]
    [InlineData("2025-10-21", "2026-01-15", true)]
    [InlineData("2000-01-01", "2026-06-30", true)]
    [InlineData("1999-12-31", "2026-01-15", false)]
    [InlineData("2025-10-21", "2026-07-01", false)]
    [InlineData("2025", "2026-01", true)]
    [InlineData("2025", "2026", false)]
    [InlineData(null, "2026-01-15", false)]
    [InlineData("2025-10-21", null, false)]
    [InlineData(null, null, false)]
    public void A_question_must_lie_inside_the_declared_days(string? from, string? to, bool covered)
        => Assert.Equal(Truths.From(covered), Covers([Declared("2000-01-01", "2026-06-30", "JP")], Japan, from, to));

    [Theory]
    [InlineData("2000-01-01", null, "2001-01-01", null, true)]
    [InlineData("2000-01-01", null, null, "2001-01-01", false)]
    [InlineData(null, "2000-01-01", null, "1999-01-01", true)]
    [InlineData(null, "2000-01-01", "1999-01-01", null, false)]
    [InlineData(null, null, null, null, true)]
    public void An_end_left_out_is_open(string? declaredFrom, string? declaredTo, string? from, string? to, bool covered)
        => Assert.Equal(Truths.From(covered), Covers([Declared(declaredFrom, declaredTo, "JP")], Japan, from, to));

    [Fact]
    public void The_scope_must_be_asked_about_as_it_is()
    {
        CoverageDescriptor[] coverage = [Declared(null, null, "JP")];

        Assert.Equal(Truth.Contradicts, Covers(coverage, [new("host", "IT")], null, null));
        Assert.Equal(Truth.Contradicts, Covers(coverage, [new("host", null)], null, null));
        Assert.Equal(Truth.Contradicts, Covers(coverage, [new("visitor", "JP")], null, null));
        Assert.Equal(Truth.Contradicts, Covers(coverage, [], null, null));
        Assert.Equal(Truth.Agrees, Covers(coverage, [new("visitor", "meloni"), new("host", "JP")], null, null));
        Assert.Equal(Truth.Agrees, Covers([new([], null, null)], [], null, null));
        Assert.Equal(Truth.Contradicts, Covers([], Japan, null, null));
    }

    [Fact]
    public void Declarations_that_meet_cover_together()
    {
        CoverageDescriptor[] coverage = [Declared("2011-01-01", "2020-12-31", "JP"), Declared(null, "2010-12-31", "JP"), Declared("2022-01-01", null, "JP"), Declared("2021-01-01", "2021-12-31", "IT")];

        Assert.Equal(Truth.Agrees, Covers(coverage, Japan, "2005", "2015"));
        Assert.Equal(Truth.Agrees, Covers(coverage, Japan, null, "2020"));
        Assert.Equal(Truth.Contradicts, Covers(coverage, Japan, "2015", "2023"));
        Assert.Equal(Truth.Agrees, Covers([.. coverage, Declared("2021-01-01", "2021-12-31", "JP")], Japan, null, null));
    }

    [Fact]
    public void The_answer_is_that_of_asking_day_by_day()
    {
        var span = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 8], (first, length) => (First: first, Last: first + length));
        Gen.Select(span.Array[0, 4], span).Sample((declared, asked) =>
        {
            var coverage = declared.Select(days => new CoverageDescriptor([], Day(days.First), Day(days.Last))).ToArray();
            var everyDay = Enumerable.Range(asked.First, asked.Last - asked.First + 1)
                .All(day => declared.Any(days => days.First <= day && day <= days.Last));

            Assert.Equal(Truths.From(everyDay), CoverageCheck.Covers(coverage, [], PartialDate.OfDay(Day(asked.First)), PartialDate.OfDay(Day(asked.Last))));
        });
    }

    private static DateOnly Day(int day) => new DateOnly(2026, 1, 1).AddDays(day);

    private static Truth Covers(CoverageDescriptor[] coverage, KeyValuePair<string, string?>[] asked, string? from, string? to)
        => CoverageCheck.Covers(coverage, asked, Date(from), Date(to));

    private static CoverageDescriptor Declared(string? from, string? to, string host)
        => new([new("host", host)], Date(from)?.First, Date(to)?.Last);

    private static PartialDate? Date(string? text)
        => text is null ? null : PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
