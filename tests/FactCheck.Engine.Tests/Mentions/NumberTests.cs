using FactCheck.Engine.Mentions;

namespace FactCheck.Engine.Tests.Mentions;

public sealed class NumberTests
{
    [Theory]
    [InlineData("160 seats", "160 = 160")]
    [InlineData("1,000 and 1,234,567", "1,000 = 1000; 1,234,567 = 1234567")]
    [InlineData("12,34,567.5", "12,34,567.5 = [1234567.45, 1234567.55)")]
    [InlineData("1.111,11", "1.111,11 = [1111.105, 1111.115)")]
    [InlineData("1\u202f234\u202f567", "1\u202f234\u202f567 = 1234567")]
    [InlineData("1 234 567", "1 = 1; 234 = 234; 567 = 567")]
    [InlineData("1,23,4 and 1,2345", "")]
    [InlineData("3.2", "3.2 = [3.15, 3.25)")]
    [InlineData("rated .5", ".5 = [0.45, 0.55)")]
    [InlineData("-5 or −5", "-5 = -5; −5 = -5")]
    [InlineData("-4/5", "-4/5 = (-0.825, -0.775]")]
    [InlineData("2-1/2, 9-4/5, 3-2/1", "2-1/2 = [2.475, 2.525); 9 = 9; 4 = 4; 5 = 5; 3 = 3; 2 = 2; 1 = 1")]
    [InlineData("minus twelve", "minus twelve = -12")]
    [InlineData("naught", "naught = 0")]
    public void Digits(string text, string expected)
        => Assert.Equal(expected, Found.Of(MentionTypes.Number, text));

    [Theory]
    [InlineData("twenty-one", "twenty-one = 21")]
    [InlineData("two hundred and five", "two hundred and five = 205")]
    [InlineData("two hundred and two thousand", "two hundred and two thousand = [201500, 202500)")]
    [InlineData("one million two thousand two hundred three", "one million two thousand two hundred three = 1002203")]
    [InlineData("3 hundred and 2 hundred", "3 hundred = 300; 2 hundred = 200")]
    [InlineData("three hundred and two dozen", "three hundred and two dozen = 324")]
    [InlineData("a dozen, a hundred, half a dozen", "a dozen = 12; a hundred = 100; half a dozen = 6")]
    [InlineData("ten twenty", "ten = 10; twenty = 20")]
    [InlineData("three point five", "three point five = [3.45, 3.55)")]
    [InlineData("two point oh seven million", "two point oh seven million = [2065000, 2075000)")]
    [InlineData("zero point seventy-one", "zero point seventy-one = [0.705, 0.715)")]
    public void Words(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Number, text));

    [Theory]
    [InlineData("11.6 billion", "11.6 billion = [11550000000, 11650000000)")]
    [InlineData("eight million", "eight million = [7500000, 8500000)")]
    [InlineData("8.8bn", "8.8bn = [8750000000, 8850000000)")]
    [InlineData("10k and 3m", "10k = [9500, 10500); 3m = [2500000, 3500000)")]
    [InlineData("5 lakh, 3.2 crore, 2 lakh crore", "5 lakh = [450000, 550000); 3.2 crore = [31500000, 32500000); 2 lakh crore = [1500000000000, 2500000000000)")]
    [InlineData("millions of dozens", "")]
    public void Magnitudes_are_rounded_by_their_own_digits(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Number, text));

    [Theory]
    [InlineData("Her cooking is second to none.", "")]
    [InlineData("Nobody was in two minds about it.", "")]
    [InlineData("back to square one, on cloud nine", "")]
    [InlineData("half empty and at sixes and sevens", "")]
    [InlineData("two minds met on 3 seats", "two = 2; 3 = 3")]
    [InlineData("the second row, none of it", "second = 2")]
    public void Turns_of_phrase_count_nothing(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Number, text));

    [Theory]
    [InlineData("half the seats", "half = [0.475, 0.525)")]
    [InlineData("two thirds of them", "two thirds = [0.641667, 0.691667)")]
    [InlineData("two-thirds majority", "two-thirds = [0.641667, 0.691667)")]
    [InlineData("three quarters of a million", "three quarters of a million = [725000, 775000)")]
    [InlineData("one and a half million", "one and a half million = [1475000, 1525000)")]
    [InlineData("five billion and three quarters", "five billion and three quarters = [5725000000, 5775000000)")]
    [InlineData("two hundred and fifty-four hundredths", "two hundred and fifty-four hundredths = [200.535, 200.545)")]
    [InlineData("3/4 and 5½ and ⅔", "3/4 = [0.725, 0.775); 5½ = [5.475, 5.525); ⅔ = [0.641667, 0.691667)")]
    [InlineData("one in five", "one in five = [0.175, 0.225)")]
    [InlineData("two out of three", "two out of three = [0.641667, 0.691667)")]
    [InlineData("one in 2016", "one = 1; 2016 = 2016")]
    [InlineData("two in 10 minutes", "two = 2; 10 = 10")]
    [InlineData("2,000 over 3 years", "2,000 = 2000; 3 = 3")]
    [InlineData("at half-time", "")]
    [InlineData("on 1/2/2016", "1 = 1; 2 = 2; 2016 = 2016")]
    public void Fractions(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Number, text));

    [Theory]
    [InlineData("the 1st, 22nd and 160th", "1st = 1; 22nd = 22; 160th = 160")]
    [InlineData("the twenty-first", "twenty-first = 21")]
    [InlineData("one hundred twenty-fifth", "one hundred twenty-fifth = 125")]
    [InlineData("a third term", "third = 3")]
    [InlineData("a second ago", "")]
    [InlineData("the first half", "first = 1")]
    public void Ordinals(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Number, text));

    [Theory]
    [InlineData("over 160", "over 160 = (160, ∞)")]
    [InlineData("at least 200", "at least 200 = [200, ∞)")]
    [InlineData("up to 3,000", "up to 3,000 = (∞, 3000]")]
    [InlineData("nearly 160", "nearly 160 = [144, 160)")]
    [InlineData("about a hundred", "about a hundred = [90, 110]")]
    [InlineData("no more than 15", "no more than 15 = (∞, 15]")]
    [InlineData("12 or more", "12 or more = [12, ∞)")]
    [InlineData("just over half", "just over half = (0.5, 0.55]")]
    public void Hedges(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Number, text));

    [Theory]
    [InlineData("5 to 7", "5 to 7 = [5, 7]")]
    [InlineData("between 5 and 7", "between 5 and 7 = [5, 7]")]
    [InlineData("5-7", "5-7 = [5, 7]")]
    [InlineData("5 to 7 million", "5 to 7 million = [4500000, 7500000]")]
    [InlineData("in the mid-20s", "mid-20s = [23, 28)")]
    [InlineData("rose from 5 to 7", "5 = 5; 7 = 7")]
    [InlineData("by 2, from 5 to 7", "2 = 2; 5 = 5; 7 = 7")]
    [InlineData("by Ann, from 5 to 7", "from 5 to 7 = [5, 7]")]
    [InlineData("2016-2017", "2016 = 2016; 2017 = 2017")]
    [InlineData("555-1234", "555 = 555; 1234 = 1234")]
    [InlineData("from 7 to 5", "7 = 7; 5 = 5")]
    public void Ranges(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Number, text));

    [Theory]
    [InlineData("COVID-19 hit F-16 pilots in the G7 at 5pm on 5G")]
    [InlineData("No one saw that one, and the one you mean is one of them.")]
    public void Names_and_pronouns_are_no_numbers(string text) => Assert.Equal("", Found.Of(MentionTypes.Number, text));
}
