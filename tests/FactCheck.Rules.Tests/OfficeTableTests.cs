using FactCheck.Model.Values;

namespace FactCheck.RulesTests;

/// <summary>What must hold in the tables of offices, whoever compiled them.</summary>
public sealed class OfficeTableTests
{
    private static readonly IReadOnlyList<string[]> s_terms = StandardTables.Rows("office_terms", "id", "country", "office", "person", "from", "to");
    private static readonly IReadOnlyList<string[]> s_heads = StandardTables.Rows("organisation_heads", "organisation", "organisation", "organisation", "person", "from", "to");

    public static TheoryData<string> Tables() => ["office_terms", "organisation_heads"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Two_people_hold_an_office_on_the_day_of_a_handover_alone(string table)
    {
        foreach (var office in Of(table).GroupBy(row => (row[1], row[2])))
        {
            var inOrder = office.OrderBy(row => row[4], StringComparer.Ordinal).ToList();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
            {
                Assert.True(earlier[5].Length > 0, $"{office.Key}: {earlier[3]} has no end, and {later[3]} follows on {later[4]}");
                Assert.True(Date(earlier[5]).First <= Date(later[4]).Last, $"{office.Key}: {earlier[3]} to {earlier[5]} reaches into {later[3]} from {later[4]}");
                Assert.True(earlier[3] != later[3] || Date(later[4]).First.DayNumber > Date(earlier[5]).Last.DayNumber + 1, $"{office.Key}: {later[3]} has two rows for one term, cut at {later[4]}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_term_ends_after_it_began(string table)
        => Assert.All(Of(table), row => Assert.True(row[5].Length == 0 || string.CompareOrdinal(row[4], row[5]) < 0, string.Join(' ', row)));

    [Fact]
    public void A_term_is_named_for_its_office_and_first_day()
        => Assert.All(s_terms, row => Assert.Equal($"{row[1].ToLowerInvariant()}-{row[2]}-{row[4]}", row[0]));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Somebody_holds_the_office_on_every_day_that_is_covered(string table)
    {
        Assert.True(StandardTables.Package.TryGet(table, out var declared));
        foreach (var coverage in declared.Descriptor.Coverage)
        {
            var scope = coverage.Scope.Select(one => one.Value).ToList();
            // Turkey has had no prime minister since 2018-07-09.
            var last = scope is ["TR", "prime-minister"] && coverage.To > new DateOnly(2018, 7, 9) ? new DateOnly(2018, 7, 9) : coverage.To!.Value;
            var terms = Of(table).Where(row => scope.Contains(row[1]) && scope.Contains(row[2])).OrderBy(row => row[4], StringComparer.Ordinal).ToList();
            var next = coverage.From!.Value;
            foreach (var term in terms)
            {
                // Over a weekend a post may have nobody.
                if (Date(term[4]).First <= next.AddDays(4) && (term[5].Length == 0 || Date(term[5]).Last >= next))
                {
                    next = term[5].Length == 0 ? DateOnly.MaxValue : Date(term[5]).Last.AddDays(1);
                }
            }

            Assert.True(next > last, $"{table}: {string.Join(' ', scope)} is covered from {coverage.From} to {coverage.To}, and nobody is on record on {next}");
        }
    }

    private static IReadOnlyList<string[]> Of(string table) => table == "office_terms" ? s_terms : s_heads;

    private static PartialDate Date(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date), text);
        return date;
    }
}
