namespace FactCheck.Engine.Tests.Mentions;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("They met on 16 January 2026.", "16 January 2026 = 2026-01-16")]
    [InlineData("They met on January 16, 2026, in Rome.", "January 16, 2026 = 2026-01-16")]
    [InlineData("They met on Jan. 8.", "Jan. 8 = 2026-01-08")]
    [InlineData("It is dated 2026-01-16.", "2026-01-16 = 2026-01-16")]
    [InlineData("They met in October 2022.", "October 2022 = 2022-10")]
    [InlineData("They met in 1950.", "1950 = 1950")]
    [InlineData("It opened on 29 February 2024.", "29 February 2024 = 2024-02-29")]
    public void Full_and_partial_dates(string text, string expected) => Assert.Equal(expected, ReadDates.Dates(text));

    [Theory]
    [InlineData("They met on Friday.", "Friday = 2026-01-16")]
    [InlineData("They met on Thursday.", "Thursday = 2026-01-15")]
    [InlineData("She took office in October.", "October = 2025-10")]
    [InlineData("She took office in October last year.", "October last year = 2025-10")]
    [InlineData("They met yesterday.", "yesterday = 2026-01-15")]
    [InlineData("It grew last year.", "last year = 2025")]
    [InlineData("It grew last month.", "last month = 2025-12")]
    [InlineData("It starts next month.", "next month = 2026-02")]
    public void Relative_dates_count_from_the_story(string text, string expected) => Assert.Equal(expected, ReadDates.Dates(text));

    [Theory]
    [InlineData("Okafor retires in December.", "December = 2026-12")]
    [InlineData("The two teams meet again in September.", "September = 2026-09")]
    [InlineData("The craft is to land in late November.", "late November = 2026-11-16/2026-11-30")]
    [InlineData("They met again in September.", "September = 2025-09")]
    [InlineData("He signed until 2031.", "2031 = 2031")]
    [InlineData("It belonged to a woman in her mid-20s.", "")]
    [InlineData("The count went from 1 to 2000 votes.", "")]
    public void What_is_arranged_is_told_in_the_present(string text, string expected) => Assert.Equal(expected, ReadDates.Dates(text));

    [Theory]
    [InlineData("They met on Thursday.", "Thursday = none")]
    [InlineData("They met last month.", "last month = none")]
    [InlineData("They met on January 8.", "January 8 = none")]
    [InlineData("They met on 8 January 2026.", "8 January 2026 = 2026-01-08")]
    public void Without_the_day_of_the_story_nothing_is_guessed(string text, string expected) => Assert.Equal(expected, ReadDates.Dates(text, null));

    [Theory]
    [InlineData("They may march on the capital.")]
    [InlineData("There were 2000 people.")]
    [InlineData("The G7 and 14 others agreed.")]
    public void Other_words_are_no_dates(string text) => Assert.Equal("", ReadDates.Dates(text));
}
