using CsCheck;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Tests;

public class SafeTextTests
{
    [Theory]
    [InlineData("a\tb\r\n c", "a b c")]
    [InlineData("\u001b[31m", "␛[31m")]
    [InlineData("\u009b", "\uFFFD")]
    [InlineData("\u202Eabc", "\uFFFDabc")]
    [InlineData("\u2028x", " x")]
    [InlineData("10\u00A0km", "10\u00A0km")]
    [InlineData("👩‍👧 é", "👩‍👧 é")]
    public void Nothing_a_terminal_acts_on_remains(string text, string safe) => Assert.Equal(safe, SafeText.Of(text));

    [Xunit.Fact]
    public void A_lone_surrogate_is_replaced() => Assert.Equal("\uFFFDx", SafeText.Of("\ud800x"));

    [Xunit.Fact]
    public void Any_text_becomes_safe_and_stays_as_it_is_the_second_time()
        => Gen.String.Sample(text =>
        {
            var safe = SafeText.Of(text);
            return SafeText.Of(safe) == safe && !safe.Any(char.IsControl);
        });

    [Xunit.Fact]
    public void Wrapping_loses_nothing_but_spaces()
        => Gen.Select(Gen.String[Gen.Char["ab 漢。「é🇯\u200d"], 0, 80], Gen.Int[1, 60]).Sample((text, width) =>
        {
            var lines = LineWrapper.Wrap(TextParagraph.At(2, text), width);
            var joined = string.Concat(lines.SelectMany(line => line.Runs).Select(run => run.Text));
            return joined.Replace(" ", "", StringComparison.Ordinal) == SafeText.Of(text).Replace(" ", "", StringComparison.Ordinal);
        });
}
