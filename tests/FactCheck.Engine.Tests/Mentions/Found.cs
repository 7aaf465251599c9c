using System.Globalization;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Engine.Tests.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Tests.Mentions;

/// <summary>Mentions of a text in one line, so that a test row shows them.</summary>
internal static class Found
{
    private static readonly NameIndex s_noNames = NameIndex.Build([]);

    public static MentionList In(Document document) => In(document, new(2026, 1, 16));

    public static MentionList In(Document document, DateOnly? date) => MentionFinder.Find(document, s_noNames, date);

    /// <summary>The words of a mention.</summary>
    public static string Words(Document document, Mention mention)
        => document.Story.Text[document.Tokens[mention.FirstToken].Start..document.Tokens[mention.EndToken - 1].End];

    public static MentionList In(string text) => In(DocumentReader.Read(ReadStory.OfParagraphs(text)));

    /// <summary>The mentions of one type: their words, an equals sign, the value written out. Parts of larger ones are left out.</summary>
    public static string Of(string type, string text)
    {
        var document = DocumentReader.Read(ReadStory.OfParagraphs(text));
        var shown = In(document).All
            .Where(mention => mention.Type == type && mention.Form != MentionForms.Part)
            .Select(mention => $"{Words(document, mention)} = {Shown(mention.Value)}");
        return string.Join("; ", shown);
    }

    private static string Shown(object? value) => value switch
    {
        Number number => Range(number.Range),
        Percent percent => Range(percent.Value) + (percent.IsPoints ? " points" : "%"),
        Money money => $"{money.Currency} {Range(money.Amount)}",
        Quantity quantity => $"{Range(quantity.Amount)} {quantity.Unit.Symbol}",
        Duration duration => $"{Range(duration.Amount)} {duration.Unit}",
        Counted counted => $"{Range(counted.Amount.Range)} {counted.Things}",
        Ratio ratio => string.Create(CultureInfo.InvariantCulture, $"{ratio.First}:{ratio.Second}"),
        Position place => $"{place.Origin}{place.Offset.ToString("+0;-0;+0", CultureInfo.InvariantCulture)}",
        Change change => $"{change.Direction} by {Shown(change.By)} from {Shown(change.From)} to {Shown(change.To)}",
        Unit unit => unit.Symbol,
        null => "?",
        _ => value.ToString()!,
    };

    private static string Range(Interval range)
        => range.IsPoint ? Text(range.Low) : $"{(range.LowIsClosed ? '[' : '(')}{Text(range.Low)}, {Text(range.High)}{(range.HighIsClosed ? ']' : ')')}";

    private static string Text(decimal? end) => end?.ToString("0.######", CultureInfo.InvariantCulture) ?? "∞";
}
