using FactCheck.Engine.Mentions;

namespace FactCheck.Engine.Tests.Mentions;

public sealed class QuantityMentionTests
{
    [Theory]
    [InlineData("$11.6 billion", "$11.6 billion = USD [11550000000, 11650000000)")]
    [InlineData("$500", "$500 = USD 500")]
    [InlineData("US$5m, A$3, C$ 4", "US$5m = USD [4500000, 5500000); A$3 = AUD 3; C$ 4 = CAD 4")]
    [InlineData("a $4 deal", "$4 = USD 4")]
    [InlineData("EUR 20 and GBP 350", "EUR 20 = EUR 20; GBP 350 = GBP 350")]
    [InlineData("ALL 5 of us", "")]
    [InlineData("five million yen", "five million yen = JPY [4500000, 5500000)")]
    [InlineData("20 Hong Kong dollars", "20 Hong Kong dollars = HKD 20")]
    [InlineData("250 Swiss francs and 50 francs", "250 Swiss francs = CHF 250; 50 francs = franc 50")]
    [InlineData("100 billion won", "100 billion won = KRW [99500000000, 100500000000)")]
    [InlineData("the 5 won medals", "")]
    [InlineData("30 MUSD", "30 MUSD = USD [29500000, 30500000)")]
    [InlineData("75 USD million", "75 USD million = USD [74500000, 75500000)")]
    [InlineData("3 dollars 50 cents", "3 dollars 50 cents = USD 3.5")]
    [InlineData("$100 and 50 guests", "$100 = USD 100")]
    [InlineData("197 pence", "197 pence = GBP 1.97")]
    [InlineData("-$5", "-$5 = USD -5")]
    [InlineData("Rs 500 crore", "Rs 500 crore = INR [4995000000, 5005000000)")]
    [InlineData("It cost Rs. 500 crore.", "Rs. 500 crore = INR [4995000000, 5005000000)")]
    [InlineData("$5-7 million", "$5-7 million = USD [4500000, 7500000]")]
    [InlineData("over $3", "over $3 = USD (3, ∞)")]
    [InlineData("rose from $3 million in 2021 to $5 million", "$3 million = USD [2500000, 3500000); $5 million = USD [4500000, 5500000)")]
    public void Money(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Money, text));

    [Theory]
    [InlineData("3%", "3% = [2.5, 3.5)%")]
    [InlineData("3.2 per cent", "3.2 per cent = [3.15, 3.25)%")]
    [InlineData("five percentage points", "five percentage points = [4.5, 5.5) points")]
    [InlineData("25 basis points", "25 basis points = [0.245, 0.255) points")]
    [InlineData("between 5 and 7 percent", "between 5 and 7 percent = [4.5, 7.5]%")]
    [InlineData("ticked up to 4.3% from 4.1%, sold up to 3%", "4.3% = [4.25, 4.35)%; 4.1% = [4.05, 4.15)%; up to 3% = (∞, 3]%")]
    [InlineData("12 pct", "12 pct = [11.5, 12.5)%")]
    [InlineData("down a quarter of a percentage point", "a quarter of a percentage point = [0.225, 0.275) points")]
    [InlineData("half a percent", "half a percent = [0.475, 0.525)%")]
    public void Percentages(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Percent, text));

    [Theory]
    [InlineData("1.6 km", "1.6 km = [1.55, 1.65) km")]
    [InlineData("a three-ton truck", "three-ton = 3 ton")]
    [InlineData("10 1/2 miles", "10 1/2 miles = [10.475, 10.525) mi")]
    [InlineData("660 square meters and 190 km2", "660 square meters = 660 m²; 190 km2 = 190 km²")]
    [InlineData("188 miles an hour", "188 miles an hour = 188 mph")]
    [InlineData("50 km/ms", "50 km/ms = 50 km/ms")]
    [InlineData("5 feet and 6 inches", "5 feet and 6 inches = 5.5 ft")]
    [InlineData("20 (kg)", "20 (kg) = 20 kg")]
    [InlineData("40C (104F)", "40C = 40 °C; 104F = 104 °F")]
    [InlineData("40 C (104 F)", "40 C = 40 °C; 104 F = 104 °F")]
    [InlineData("40 C", "40 C = 40 °C")]
    [InlineData("cold in Section 40 C (see there)", "")]
    [InlineData("13F and a Boeing 777F", "")]
    [InlineData("turn left 45 degrees", "45 degrees = 45 ° angle")]
    [InlineData("a fever of 39.5 degrees", "39.5 degrees = [39.45, 39.55) °")]
    [InlineData("5 degrees below zero", "5 degrees below zero = -5 °")]
    [InlineData("2 in april", "")]
    [InlineData("He said “we are 16\"", "")]
    [InlineData("scp-173m", "")]
    [InlineData("40 megawatts, 16-bit, 100 MB", "40 megawatts = 40 MW; 16-bit = 16 bit; 100 MB = 100 MB")]
    [InlineData("half a mile away", "half a mile = [0.475, 0.525) mi")]
    [InlineData("three quarters of an acre", "three quarters of an acre = [0.725, 0.775) ac")]
    [InlineData("a third of a tonne", "a third of a tonne = [0.308333, 0.358333) t")]
    [InlineData("half of the miles, half in a mile", "")]
    [InlineData("3 to 4 feet", "3 to 4 feet = [3, 4] ft")]
    public void Units(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Quantity, text));

    [Theory]
    [InlineData("a 54-year-old man", "54-year-old = 54 Year")]
    [InlineData("aged 54", "aged 54 = 54 Year")]
    [InlineData("6 weeks of age", "6 weeks of age = 6 Week")]
    [InlineData("Rossi, 54, said", "54 = 54 Year")]
    [InlineData("On May, 8, he came", "")]
    [InlineData("in her early 40s", "early 40s = [40, 44) Year")]
    [InlineData("between 40 and 50 years old", "between 40 and 50 years old = [40, 50] Year")]
    public void Ages(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Age, text));

    [Theory]
    [InlineData("14 people", "14 people = 14 people")]
    [InlineData("about 20 cabinet ministers", "about 20 cabinet ministers = [18, 22] cabinet ministers")]
    [InlineData("200 injured civilians", "200 injured civilians = 200 injured civilians")]
    [InlineData("5-7 ships", "5-7 ships = [5, 7] ships")]
    [InlineData("3 is less than 4", "")]
    [InlineData("5 days and 10 miles", "")]
    public void Counts(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Counted, text));

    [Theory]
    [InlineData("doubled", "doubled = [1.95, 2.05)")]
    [InlineData("more than doubled", "more than doubled = (2, ∞)")]
    [InlineData("a 40-fold rise", "40-fold = 40")]
    [InlineData("three times as many", "three times = 3")]
    [InlineData("twice a week, three times since Monday", "")]
    [InlineData("scored twice in the second half", "")]
    [InlineData("nearly twice as old", "nearly twice = [1.8, 2)")]
    public void Multiples(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Multiple, text));

    [Theory]
    [InlineData("won 3-1", "3-1 = 3:1")]
    [InlineData("lost 1-3", "1-3 = 1:3")]
    [InlineData("a 2:1 majority", "2:1 = 2:1")]
    [InlineData("ruled five to four", "five to four = 5:4")]
    [InlineData("at 10:30 on 2026-01-16", "")]
    public void Ratios(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Ratio, text));

    [Theory]
    [InlineData("up 3% from 2.1 million", "up 3% from 2.1 million = Up by [2.5, 3.5)% from [2050000, 2150000) to ?")]
    [InlineData("cut cases by 74 percent", "cut cases by 74 percent = Down by [73.5, 74.5)% from ? to ?")]
    [InlineData("a cut in deaths caused by 74 percent of them", "")]
    [InlineData("made up a third of them, set up 20 clinics", "")]
    [InlineData("raised $40 million, cut 1,200 jobs", "")]
    [InlineData("raised by 3 percent", "raised by 3 percent = Up by [2.5, 3.5)% from ? to ?")]
    [InlineData("fell by 5 to 20", "fell by 5 to 20 = Down by 5 from ? to 20")]
    [InlineData("rose from 10 to 12", "rose from 10 to 12 = Up by ? from 10 to 12")]
    [InlineData("rose 2% from 10 to 12", "rose 2% from 10 to 12 = Up by [1.5, 2.5)% from 10 to 12")]
    public void Changes(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Change, text));

    [Theory]
    [InlineData("the last but one", "the last but one = End-1")]
    [InlineData("the third to last", "the third to last = End-2")]
    [InlineData("a previous visit and the next", "previous = Current-1; next = Current+1")]
    [InlineData("it will last", "")]
    public void Places(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Position, text));

    [Theory]
    [InlineData("the dollar fell", "dollar = USD")]
    [InlineData("from Celsius to hectares", "Celsius = °C; hectares = ha")]
    [InlineData("the % of", "% = %")]
    [InlineData("he won a pound cup in the yard", "")]
    public void Units_without_a_number(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Unit, text));

    [Theory]
    [InlineData("trade of 5.62 billion euros and 2.76", "2.76 = [2.755, 2.765)")]
    [InlineData("between 5 and 7 percent", "")]
    public void Numbers_inside_larger_ones_are_parts(string text, string expected) => Assert.Equal(expected, Found.Of(MentionTypes.Number, text));
}
