namespace FactCheck.Engine.Tests.Mentions;

public sealed class DurationTests
{
    [Theory]
    [InlineData("It took 3 hours.", "3 hours = 3..3 Hour")]
    [InlineData("A three-day visit.", "three-day = 3..3 Day")]
    [InlineData("It took an hour and a half.", "an hour and a half = 1.5..1.5 Hour")]
    [InlineData("It took half an hour.", "half an hour = 0.5..0.5 Hour")]
    [InlineData("It took a quarter of an hour.", "a quarter of an hour = 0.25..0.25 Hour")]
    [InlineData("It took three quarters of an hour.", "three quarters of an hour = 0.725..0.775 Hour")]
    [InlineData("An eight-and-a-half-year term.", "eight-and-a-half-year = 8.475..8.525 Year")]
    [InlineData("It took two-and-a-half hours.", "two-and-a-half hours = 2.475..2.525 Hour")]
    [InlineData("It took two years and three months.", "two years and three months = 27..27 Month")]
    [InlineData("It took 1 month 21 days.", "1 month 21 days = 49..52 Day")]
    [InlineData("It took one week and three days.", "one week and three days = 10..10 Day")]
    [InlineData("It took two decades.", "two decades = 15..25 Year")]
    [InlineData("It took a couple of weeks.", "a couple of weeks = 2..3 Week")]
    [InlineData("It took more than a year.", "more than a year = 1.. Year")]
    [InlineData("It rained all day.", "all day = 1..1 Day")]
    [InlineData("They wait another week.", "another week = 1..1 Week")]
    public void Lengths_of_time(string text, string expected) => Assert.Equal(expected, ReadDates.Durations(text));

    [Theory]
    [InlineData("It rose 3% a year.")]
    [InlineData("It pumps 5,000 barrels a day.")]
    [InlineData("They meet twice a week.")]
    [InlineData("A 54-year-old man.")]
    [InlineData("He sought a second term.")]
    [InlineData("A quarter of the voters.")]
    [InlineData("Full-year profit rose.")]
    public void Rates_ages_and_parts_are_no_lengths(string text) => Assert.Equal("", ReadDates.Durations(text));
}
