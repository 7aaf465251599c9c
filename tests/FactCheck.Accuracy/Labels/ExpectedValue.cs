using FactCheck.Engine.Mentions.Names;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Accuracy.Labels;

/// <summary>What some words stand for, as a label says it, compared with what the product makes of them.</summary>
internal abstract record ExpectedValue(string Text)
{
    /// <param name="written">The number as the story writes it, where the product read one.</param>
    public abstract bool Fits(object? found, decimal? written);

    /// <summary>The value that a label of a kind gives; null with what was expected where it cannot be read.</summary>
    public static ExpectedValue? Parse(string kind, string text, out string expected)
    {
        expected = "";
        if (text == "?")
        {
            return new OpenValue(text);
        }

        switch (kind)
        {
            case "date":
                expected = "a day, month, year or span: 2026-03-12, 2026-03, 2026, 2026-03-12/2026-03-18";
                return DateValue.Of(text);
            case "ratio":
                expected = "two numbers with a hyphen: 3-1";
                return RatioValue.Of(text);
            case "change":
                expected = "'up' or 'down'";
                return text is "up" or "down" ? new ChangeValue(text) : null;
            case "number" or "ordinal" or "percent" or "money" or "quantity" or "count" or "age" or "duration" or "multiple":
                expected = "a number, with its hedge before and its unit after it: over 4.1 billion USD";
                return AmountValue.Of(text, kind == "percent");
            default:
                expected = "a name, or names with commas between them";
                return text.Length == 0 ? null : new NameValue(text);
        }
    }

    /// <summary>Whether a claim's field says what the label says; the field's own type tells how to read it.</summary>
    public static bool FieldFits(string text, object? found) => found switch
    {
        null => text == "?",
        PartialDate => DateValue.Of(text)?.Fits(found, null) ?? false,
        Number or Money or Duration or Quantity => AmountValue.Of(text, false)?.Fits(found, null) ?? false,
        Percent => AmountValue.Of(text, true)?.Fits(found, null) ?? false,
        _ => new NameValue(text).Fits(found, null),
    };
}

/// <summary>Left open by a careful reader: no answer is right.</summary>
internal sealed record OpenValue(string Text) : ExpectedValue(Text)
{
    public override bool Fits(object? found, decimal? written) => found is null;
}

/// <summary>Entities by their names, people who are not on record, speakers and weekdays; several in any order.</summary>
internal sealed record NameValue(string Text) : ExpectedValue(Text)
{
    public override bool Fits(object? found, decimal? written) => found switch
    {
        FactSet set => set.Select(fact => fact.DisplayName).Order(StringComparer.Ordinal).SequenceEqual(Text.Split(", ").Order(StringComparer.Ordinal)),
        UnknownName name => name.Text == Text,
        null => false,
        _ => string.Equals(found.ToString(), Text, StringComparison.OrdinalIgnoreCase),
    };
}

/// <summary>Days, as an interval.</summary>
internal sealed record DateValue(string Text, PartialDate Date) : ExpectedValue(Text)
{
    public static DateValue? Of(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? PartialDate.TryParse(text, out var date) ? new(text, date) : null
            : PartialDate.TryParse(text.AsSpan(0, slash), out var first) && PartialDate.TryParse(text.AsSpan(slash + 1), out var last) && !last.IsBefore(first)
                ? new(text, PartialDate.OfSpan(first.First, last.Last))
                : null;
    }

    public override bool Fits(object? found, decimal? written) => found is PartialDate date && date == Date;
}

/// <summary>A score or proportion.</summary>
internal sealed record RatioValue(string Text, Ratio Ratio) : ExpectedValue(Text)
{
    public static RatioValue? Of(string text)
        => text.Split('-') is [var first, var second] && AmountValue.TryNumber(first, out var left) && AmountValue.TryNumber(second, out var right)
            ? new(text, new(left, right))
            : null;

    public override bool Fits(object? found, decimal? written) => found is Ratio ratio && ratio == Ratio;
}

/// <summary>Which way something changes; its amounts have labels of their own.</summary>
internal sealed record ChangeValue(string Text) : ExpectedValue(Text)
{
    public override bool Fits(object? found, decimal? written) => found is Change change && change.Direction == (Text == "up" ? ChangeDirection.Up : ChangeDirection.Down);
}
