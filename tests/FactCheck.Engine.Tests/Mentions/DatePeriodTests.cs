namespace FactCheck.Engine.Tests.Mentions;

/// <summary>The story is of Friday 16 January 2026.</summary>
public sealed class DatePeriodTests
{
    [Theory]
    [InlineData("It ran from Monday to Friday.", "from Monday to Friday = 2026-01-12/2026-01-16")]
    [InlineData("She served from 2001 to 2006.", "from 2001 to 2006 = 2001-01-01/2006-12-31")]
    [InlineData("She served between May 2015 and 2018.", "between May 2015 and 2018 = 2015-05-01/2018-12-31")]
    [InlineData("It met on 15-16 November 2022.", "15-16 November 2022 = 2022-11-15/2022-11-16")]
    [InlineData("It met on May 5-7, 2024.", "May 5-7, 2024 = 2024-05-05/2024-05-07")]
    [InlineData("The deal runs from July 1, 2024, to June 30, 2026.", "from July 1, 2024, to June 30, 2026 = 2024-07-01/2026-06-30")]
    [InlineData("They counted for 16 days from June 23 to July 8, 2025.", "from June 23 to July 8, 2025 = 2025-06-23/2025-07-08")]
    [InlineData("The 1914-1918 war.", "1914-1918 = 1914-01-01/1918-12-31")]
    [InlineData("The 2015-16 season.", "2015-16 = 2015-01-01/2016-12-31")]
    [InlineData("It lasted from November to February 2019.", "from November to February 2019 = 2018-11-01/2019-02-28")]
    public void Ranges(string text, string expected) => Assert.Equal(expected, ReadDates.Dates(text));

    [Fact]
    public void The_ends_of_a_range_are_dates_with_what_each_lends_the_other()
        => Assert.Equal("15-16 November 2022 = 2022-11-15/2022-11-16 | 15 = 2022-11-15 | 16 November 2022 = 2022-11-16", ReadDates.AllDates("It met on 15-16 November 2022."));

    [Theory]
    [InlineData("It moved from March 3 to May 5.", "March 3 to May 5")]
    [InlineData("From 1500 to 2000 jobs will go.", "1500 to 2000")]
    [InlineData("They won 2-1 and 98-87.", "98")]
    public void Two_numbers_or_a_date_that_is_moved_are_no_range(string text, string words) => Assert.DoesNotContain("from " + words, ReadDates.Dates(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("It fell in the third quarter of 2025.", "the third quarter of 2025 = 2025-07-01/2025-09-30")]
    [InlineData("It fell in Q3.", "Q3 = 2025-07-01/2025-09-30")]
    [InlineData("It will fall in Q3.", "Q3 = 2026-07-01/2026-09-30")]
    [InlineData("It fell in the first nine months of last year.", "the first nine months of last year = 2025-01-01/2025-09-30")]
    [InlineData("It fell in the second half of 2024.", "the second half of 2024 = 2024-07-01/2024-12-31")]
    [InlineData("It was passed in mid-2023.", "mid-2023 = 2023-04-01/2023-09-30")]
    [InlineData("It was passed in late March 2023.", "late March 2023 = 2023-03-16/2023-03-31")]
    [InlineData("By the end of 2025 it had closed.", "end of 2025 = 2025-09-01/2025-12-31")]
    [InlineData("It began in the 1980s.", "the 1980s = 1980-01-01/1989-12-31")]
    [InlineData("It began in the '90s.", "the '90s = 1990-01-01/1999-12-31")]
    [InlineData("It began in the early 20th century.", "early 20th century = 1900-01-01/1949-12-31")]
    [InlineData("It began in the week of December 15.", "the week of December 15 = 2025-12-15/2025-12-21")]
    [InlineData("It was signed in the last week of 2015.", "the last week of 2015 = 2015-12-28/2016-01-03")]
    [InlineData("It met on the first Monday of 2018.", "the first Monday of 2018 = 2018-01-01")]
    [InlineData("It opened last weekend.", "last weekend = 2026-01-10/2026-01-11")]
    public void Parts_of_the_calendar(string text, string expected) => Assert.Equal(expected, ReadDates.Dates(text));

    [Theory]
    [InlineData("The factory opened in the summer of 2019.", "the summer of 2019 = summer 2019")]
    [InlineData("It closes this spring.", "this spring = spring 2026")]
    [InlineData("The plan for fiscal year 2025.", "fiscal year 2025 = fiscal 2025")]
    [InlineData("Sales rose in FY24 and the 2025-26 financial year.", "FY24 = fiscal 2024 | the 2025-26 financial year = fiscal 2026")]
    [InlineData("Prices fall and water springs.", "")]
    [InlineData("He arrived at 8:30 p.m. GMT and left at 14:30.", "8:30 p.m. GMT = 20:30Z | 14:30 = 14:30")]
    [InlineData("It began at 9 a.m. and ended at noon.", "9 a.m. = 09:00 | noon = 12:00")]
    [InlineData("He won in 2:05, beating her 6:4.", "")]
    public void Seasons_fiscal_years_and_clock_times_are_values_of_their_own(string text, string expected) => Assert.Equal(expected, ReadDates.Others(text));
}
