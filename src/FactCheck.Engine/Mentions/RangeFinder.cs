using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds ranges: 5 to 7 · between 5 and 7 percent · $2-3 million · from 10 to 12 km.</summary>
internal static class RangeFinder
{
    private const int ChangeReach = 4;
    private const int AmountReach = 5;

    /// <summary>Adds the range that two neighbouring quantities make.</summary>
    public static bool TryFind(TokenText text, List<Mention> found, int low, int high)
    {
        Mention one = found[low], other = found[high];
        WrittenNumber from = one.Written!.Value, to = other.Written!.Value;
        var start = StartOf(text, from, to, one);
        if (start < 0 || one.Form == MentionForms.Range || !TryJoin(text, one, other, out var make, out var scale))
        {
            return false;
        }

        var lowAmount = from.Amount * scale;
        if (lowAmount >= to.Amount || IsPhone(text, from, to) || IsDate(text, from) || (scale == 1 && IsYear(text, from) && IsYear(text, to)))
        {
            return false;
        }

        // Both ends are rounded as the coarser is.
        var slack = Math.Max((from.Amount - LowOf(one, from.Amount)) * scale, HighOf(other, to.Amount) - to.Amount);
        var range = Interval.Between(lowAmount - Math.Max(slack, 0), to.Amount + Math.Max(slack, 0));
        var end = Math.Max(other.EndToken, to.EndToken);
        RelationFinder.MakeParts(found, low, Math.Min(start, one.FirstToken), end);
        AddFollowers(text, found, high, start, to, range);
        found.Add(new(start, end, one.Type == MentionTypes.Number ? other.Type : one.Type, MentionForms.Range, make(range, text.Text(start, end)))
        {
            Written = new(start, end, to.Amount),
        });
        return true;
    }

    /// <summary>What was read with the second number alone belongs to the range: 5 to 7 days, 5-7 ships.</summary>
    private static void AddFollowers(TokenText text, List<Mention> found, int high, int start, WrittenNumber to, Interval range)
    {
        for (var i = high; i >= 0 && found[i].EndToken > to.FirstToken; i--)
        {
            if (found[i].Written is not { } written || written.FirstToken != to.FirstToken)
            {
                continue;
            }

            var words = text.Text(start, found[i].EndToken);
            object? value = found[i].Value switch
            {
                Counted counted => new Counted(Number.Stated(range, words), counted.Things),
                Duration duration => new Duration(range, duration.Unit, words),
                _ => null,
            };
            if (value is not null)
            {
                found.Add(found[i] with { FirstToken = start, Form = MentionForms.Range, Value = value, Written = new(start, written.EndToken, written.Amount) });
                found[i] = found[i] with { Form = MentionForms.Part };
            }
        }
    }

    /// <summary>The range's first token, with "between" or "from"; -1 where the words between do not make a range.</summary>
    private static int StartOf(TokenText text, WrittenNumber from, WrittenNumber to, Mention one)
    {
        var before = Math.Min(one.FirstToken, from.FirstToken) - 1;
        if (to.FirstToken != from.EndToken + 1)
        {
            return -1;
        }

        if (text.Is(from.EndToken, "and"))
        {
            return text.Is(before, "between") ? before : -1;
        }

        if (text.Is(from.EndToken, "to"))
        {
            return IsChange(text, before) || text.IsAny(before, ["by", "odds", "ratio", "margin", "vote"]) ? -1 : text.Is(before, "from") ? before : from.FirstToken;
        }

        // A hyphen ties both numbers or stands apart from both; in a chain of them it is no range.
        var isDash = text.IsAny(from.EndToken, ["-", "–", "—"]) && text.IsAttached(from.EndToken) == text.IsAttached(from.EndToken + 1);
        return isDash && !IsTied(text, from.FirstToken, -1) && !IsTied(text, to.EndToken, 0) && !RatioFinder.IsScore(text, from.FirstToken, to.EndToken) ? from.FirstToken : -1;
    }

    /// <summary>"Rose from 5 to 7" and "raised it by 2, from 5 to 7" move from one to the other.</summary>
    private static bool IsChange(TokenText text, int before)
    {
        for (var near = before; near > before - ChangeReach; near--)
        {
            if (text.Entry(near) is { Kind: NumberKind.Change or NumberKind.Multiple })
            {
                return true;
            }
        }

        return text.Is(before - 1, ",") && IsAmountBy(text, before - 2);
    }

    /// <summary>Whether the words that end here are an amount behind "by": by three years, by $40 million.</summary>
    private static bool IsAmountBy(TokenText text, int last)
    {
        for (var near = last; near > last - AmountReach; near--)
        {
            if (text.Is(near, "by"))
            {
                return text.IsKind(near + 1, TokenKind.Number) || text.IsKind(near + 2, TokenKind.Number) || text.Entry(near + 1) is not null;
            }
        }

        return false;
    }

    /// <summary>"Rose from 3 million in 2021 to 5 million": the year is no end of it.</summary>
    private static bool IsDate(TokenText text, WrittenNumber number)
        => IsYear(text, number) && text.IsAny(number.FirstToken - 1, ["in", "of", "since", "during"]);

    private static bool IsTied(TokenText text, int token, int shift)
        => text.IsAny(token + shift, ["-", "/", ":"]) && text.IsAttached(token);

    private static bool IsYear(TokenText text, WrittenNumber number)
        => number.Amount is >= 1000 and <= 2100 && text.IsKind(number.FirstToken, TokenKind.Number) && text.Document.TextOf(number.FirstToken).Length == 4;

    /// <summary>555-1234: long digits without grouping behind short ones.</summary>
    private static bool IsPhone(TokenText text, WrittenNumber from, WrittenNumber to)
        => text.IsKind(from.FirstToken, TokenKind.Number) && text.IsKind(to.FirstToken, TokenKind.Number) && text.IsAttached(from.EndToken)
            && text.Document.TextOf(to.FirstToken) is { Length: > 3 } digits && !digits.Contains(',') && !digits.Contains('.')
            && text.Document.TextOf(from.FirstToken).Length != digits.Length;

    /// <summary>Brings both ends into one kind: the first takes unit, currency and magnitude of the second where it has none.</summary>
    private static bool TryJoin(TokenText text, Mention one, Mention other, out Func<Interval, string, object> make, out decimal scale)
    {
        scale = one.Written!.Value is var from && Math.Abs(from.Amount) < 1_000 ? MagnitudeOf(text, from.EndToken) > 1 ? 1 : MagnitudeOfNumberIn(text, other) : 1;
        make = (range, words) => Number.Stated(range, words);
        switch (one.Value, other.Value)
        {
            case (Number, Number):
                return true;
            case (Number, Percent percent):
                make = (range, words) => new Percent(range, percent.IsPoints, words);
                return true;
            case (Percent a, Percent b):
                make = (range, words) => new Percent(range, b.IsPoints, words);
                return a.IsPoints == b.IsPoints;
            case (Number, Money money):
                make = (range, words) => new Money(range, money.Currency, words);
                return true;
            case (Money money, Number):
                make = (range, words) => new Money(range, money.Currency, words);
                return true;
            case (Money a, Money b):
                make = (range, words) => new Money(range, b.Currency, words);
                return a.Currency == b.Currency;
            case (Number, Quantity quantity):
                make = (range, words) => new Quantity(range, quantity.Unit, words);
                return true;
            case (Quantity a, Quantity b):
                make = (range, words) => new Quantity(range, b.Unit, words);
                return a.Unit == b.Unit;
            default:
                return false;
        }
    }

    /// <summary>The magnitude that ends right before a token.</summary>
    private static decimal MagnitudeOf(TokenText text, int end)
        => text.Entry(end - 1) is { Kind: NumberKind.Magnitude } entry ? entry.Value
            : text.IsKind(end - 2, TokenKind.Number) && text.IsKind(end - 1, TokenKind.Word) && text.IsAttached(end - 1) ? Math.Max(1, AttachedMagnitudes.Of(text, end - 1)) : 1;

    private static decimal MagnitudeOfNumberIn(TokenText text, Mention mention)
    {
        for (var token = mention.Written!.Value.FirstToken; token < mention.Written.Value.EndToken; token++)
        {
            if (NumberReader.TryRead(text, token, out var number))
            {
                return MagnitudeOf(text, number.EndToken);
            }
        }

        return 1;
    }

    private static Interval RangeOf(Mention mention) => mention.Value switch
    {
        Number number => number.Range,
        Percent percent => percent.Value,
        Money money => money.Amount,
        Quantity quantity => quantity.Amount,
        _ => Interval.All,
    };

    private static decimal LowOf(Mention mention, decimal amount) => RangeOf(mention).Low ?? amount;

    private static decimal HighOf(Mention mention, decimal amount) => RangeOf(mention).High ?? amount;
}
