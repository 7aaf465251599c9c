namespace FactCheck.Engine.Tests.Mentions;

/// <summary>The story is of Friday 16 January 2026.</summary>
public sealed class RelativeDateTests
{
    [Theory]
    [InlineData("The vote was held on Tuesday.", "Tuesday = 2026-01-13")]
    [InlineData("The vote will be held on Tuesday.", "Tuesday = 2026-01-20")]
    [InlineData("The vote is due on Tuesday, officials said on Thursday.", "Tuesday = 2026-01-20 | Thursday = 2026-01-15")]
    [InlineData("They plan to meet on Sunday.", "Sunday = 2026-01-18")]
    [InlineData("Elections were held on Nov. 3.", "Nov. 3 = 2025-11-03")]
    [InlineData("Elections will be held on Nov. 3.", "Nov. 3 = 2026-11-03")]
    [InlineData("They agreed to meet on January 19.", "January 19 = 2026-01-19")]
    [InlineData("It was agreed that he would come on January 13.", "January 13 = 2026-01-13")]
    [InlineData("She took office in October.", "October = 2025-10")]
    [InlineData("She will take office in October.", "October = 2026-10")]
    [InlineData("The minister has until June to decide.", "June = 2026-06")]
    [InlineData("Prices have not fallen since March.", "March = 2025-03")]
    [InlineData("The law, passed in 2023, takes effect on July 1.", "2023 = 2023 | July 1 = 2026-07-01")]
    public void The_tense_decides_where_the_calendar_leaves_a_choice(string text, string expected) => Assert.Equal(expected, ReadDates.Dates(text));

    [Theory]
    [InlineData("It closed two days ago.", "two days ago = 2026-01-14")]
    [InlineData("It closed two years ago.", "two years ago = 2023-07-16/2024-07-16")]
    [InlineData("It closed more than two years ago.", "more than two years ago = ../2024-01-15")]
    [InlineData("It closed less than a week ago.", "less than a week ago = 2026-01-10/2026-01-16")]
    [InlineData("It closed nearly 20 years ago.", "20 years ago = 2006-01-16/2008-01-16")]
    [InlineData("It closed a few days ago.", "a few days ago = 2026-01-06/2026-01-14")]
    [InlineData("It will close in three weeks.", "in three weeks = 2026-02-02/2026-02-10")]
    [InlineData("It took shape in three weeks.", "")]
    [InlineData("It fell in the past three months.", "past three months = 2025-10-16/2026-01-15")]
    [InlineData("It fell in the past year.", "past year = 2025-01-01/2026-01-15")]
    [InlineData("It happened two days after Christmas.", "two days after Christmas = 2025-12-27")]
    public void Distances_are_as_wide_as_their_words(string text, string expected) => Assert.Equal(expected, ReadDates.Dates(text));

    [Theory]
    [InlineData("Inflation was 3% in December, up from the previous month.", "December = 2025-12 | previous month = none")]
    [InlineData("He fell ill. Two days later he died.", "Two days later = none")]
    [InlineData("The next day he died.", "The next day = none")]
    [InlineData("It was his third Friday in a row.", "Friday = none")]
    [InlineData("After the Sept. 11 attacks the law changed.", "Sept. 11 = none")]
    [InlineData("They beat Spain 98-87 in the fourth quarter.", "the fourth quarter = none")]
    [InlineData("Profit rose in the first quarter.", "the first quarter = none")]
    public void What_counts_from_another_day_has_no_value(string text, string expected) => Assert.Equal(expected, ReadDates.Dates(text));

    [Theory]
    [InlineData("They met last Tuesday.", "last Tuesday = 2026-01-06/2026-01-13")]
    [InlineData("They meet next Friday.", "next Friday = 2026-01-23")]
    [InlineData("They met last Christmas.", "last Christmas = 2025-12-25")]
    [InlineData("They meet next Easter.", "next Easter = 2026-04-05")]
    public void Last_and_next_of_a_weekday_leave_open_from_where_they_count_of_a_holiday_not(string text, string expected) => Assert.Equal(expected, ReadDates.Dates(text));

    [Theory]
    [InlineData("Temperatures in the 70s were recorded.")]
    [InlineData("They may march on the capital.")]
    [InlineData("The Sun and the Mail reported it.")]
    [InlineData("The Sunday Times reported it.")]
    [InlineData("On Jan. 8, 2000 people marched.", "Jan. 8 = 2026-01-08")]
    [InlineData("About 2000 people came, over 1950 of them by train.")]
    [InlineData("April Jones and May Smith met June Brown.")]
    [InlineData("The team led at the end of the third quarter of the match.", "end of the third quarter = none")]
    [InlineData("A 24/7 service; on 9/11 it closed.")]
    [InlineData("A deal for the 27, EU leaders said, is near for the 27.", "the 27 = 2026-01-27")]
    [InlineData("EU leaders agreed on a deal for the 27.")]
    public void Other_words_and_numbers_are_no_dates(string text, string expected = "") => Assert.Equal(expected, ReadDates.Dates(text));
}
