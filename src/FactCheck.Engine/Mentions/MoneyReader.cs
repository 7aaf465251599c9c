using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions;

/// <summary>A sum of money as read.</summary>
/// <param name="Currency">ISO 4217 code, or the word itself where it leaves open whose.</param>
/// <param name="NumberAt">Where its number begins.</param>
/// <param name="PartAt">Where the number of its cents begins; -1 for none.</param>
internal readonly record struct ReadMoney(
    int FirstToken, int EndToken, string Currency, decimal Amount, decimal Step, int NumberAt, ReadNumber Number, int PartAt = -1);

/// <summary>Reads money: $5 million · US$ 3.50 · EUR 20 · five million yen · 3 dollars 50 cents · 30 MUSD.</summary>
internal static class MoneyReader
{
    private const decimal Thousand = 1_000;

    /// <summary>A symbol or code, then the number.</summary>
    public static bool TryReadBefore(TokenText text, int token, out ReadMoney sum)
    {
        sum = default;
        var at = IsMinus(text, token) ? token + 1 : token;
        if (text.Entry(at) is not { Names.Length: > 0 } entry)
        {
            return false;
        }

        foreach (var name in entry.Names)
        {
            var next = at + name.Words.Length;
            if (name.Role is not (MeasureRole.CurrencySymbol or MeasureRole.CurrencyCode) || !CanStartWith(text, at, name) || !name.Stands(text, at))
            {
                continue;
            }

            next += name.Role == MeasureRole.CurrencyCode && text.IsAny(next, ["$", "€", "£"]) ? 1 : 0;
            if (!NumberReader.TryRead(text, next, out var number) || number.IsOrdinal || IsTooLarge(number, name.Factor))
            {
                continue;
            }

            var sign = at > token ? -1 : 1;
            sum = new(token, number.EndToken, name.Currency, sign * number.Amount * name.Factor, StepOf(number, name.Factor), next, number);
            AddPart(text, false, ref sum);
            return true;
        }

        return false;
    }

    /// <summary>The number, then a name, symbol or code.</summary>
    public static bool TryReadAfter(TokenText text, int token, ReadNumber number, out ReadMoney sum)
    {
        sum = default;
        var end = number.EndToken;
        if (TryReadName(text, end, number, out var name, out var nameEnd))
        {
            var scale = name.Factor;
            if (name.Role == MeasureRole.CurrencyCode && text.Entry(nameEnd) is { Kind: NumberKind.Magnitude, IsPlural: false } magnitude)
            {
                scale *= magnitude.Value;
                nameEnd++;
            }

            if (IsTooLarge(number, scale))
            {
                return false;
            }

            sum = new(token, nameEnd, name.Currency, number.Amount * scale, StepOf(number, scale), token, number);
            AddPart(text, true, ref sum);
            return true;
        }

        return false;
    }

    /// <summary>A million behind the number, as in MUSD, rounds like the word.</summary>
    private static decimal StepOf(ReadNumber number, decimal scale) => (number.Step == 0 && scale > 1 ? 1 : number.Step) * scale;

    /// <summary>Beyond what a decimal holds, the amount or what it is rounded to; nobody has so much money.</summary>
    private static bool IsTooLarge(ReadNumber number, decimal scale)
        => Math.Max(Math.Abs((double)number.Amount), (double)number.Step) * (double)scale > 1e27;

    private static bool TryReadName(TokenText text, int end, ReadNumber number, out MeasureName found, out int nameEnd)
    {
        var at = text.Is(end, "-") ? end + 1 : end;
        nameEnd = 0;
        found = null!;
        if (text.Entry(at) is not { Names.Length: > 0 } entry)
        {
            return false;
        }

        foreach (var name in entry.Names)
        {
            if (name.Role != MeasureRole.Unit && (name.Role == MeasureRole.CurrencyName || name.Role == MeasureRole.CurrencyPart || at == end)
                && name.Stands(text, at) && CanEndWith(text, at, name, number))
            {
                found = name;
                nameEnd = at + name.Words.Length;
                return true;
            }
        }

        return false;
    }

    /// <summary>A dash between two things is no sign, nor is one that stands apart.</summary>
    private static bool IsMinus(TokenText text, int token)
        => text.Is(token, "minus")
            || (text.IsAny(token, ["-", "−"]) && text.IsAttached(token + 1) && !text.IsAttached(token) && !text.IsKind(token - 1, TokenKind.Number));

    /// <summary>"$ 5" may be spaced; a code stands in capitals, and is no everyday word.</summary>
    private static bool CanStartWith(TokenText text, int token, MeasureName name)
        => name.Role == MeasureRole.CurrencySymbol ? !name.IsCommonWord : !name.IsCommonWord && IsUpper(text.Document.TextOf(token));

    /// <summary>Everyday words need a large number before them, "1,000 won"; codes that are words need capitals; "$" belongs to digits behind it.</summary>
    private static bool CanEndWith(TokenText text, int token, MeasureName name, ReadNumber number) => name.Role switch
    {
        MeasureRole.CurrencyCode => !name.IsCommonWord || IsUpper(text.Document.TextOf(token)),
        MeasureRole.CurrencySymbol => !(text.IsKind(token + name.Words.Length, TokenKind.Number) && text.IsAttached(token + name.Words.Length)),
        _ => !name.IsCommonWord || Math.Abs(number.Amount) >= Thousand,
    };

    /// <summary>"3 dollars 50 cents", and where nothing is counted with the second number "15 dollars and 50".</summary>
    private static void AddPart(TokenText text, bool needsNoAnd, ref ReadMoney sum)
    {
        var at = text.Is(sum.EndToken, "and") ? sum.EndToken + 1 : sum.EndToken;
        if (sum.Number.Step != 0 || sum.Number.IsGlued || (at == sum.EndToken && !needsNoAnd)
            || !NumberReader.TryRead(text, at, out var part) || part is { IsOrdinal: true } or { IsGlued: true } || part.Step != 0 || part.Amount is < 0 or >= 100)
        {
            return;
        }

        var isNamed = TryReadName(text, part.EndToken, part, out var name, out var end);
        if (isNamed ? name.Role != MeasureRole.CurrencyPart || !IsSameFamily(name.Currency, sum.Currency) : !StandsAlone(text, part.EndToken))
        {
            return;
        }

        var factor = isNamed ? name.Factor : 0.01m;
        sum = sum with
        {
            EndToken = isNamed ? end : part.EndToken,
            Amount = sum.Amount + (sum.Amount < 0 ? -part.Amount * factor : part.Amount * factor),
            PartAt = at,
        };
    }

    /// <summary>Cents belong to many currencies, and mean the one before them.</summary>
    private static bool IsSameFamily(string part, string whole) => part == whole || part == "USD";

    private static bool StandsAlone(TokenText text, int end)
        => text.Is(end, "and") || !(text.IsKind(end, TokenKind.Word) || text.IsKind(end, TokenKind.Number) || text.IsAny(end, ["%", "-", "/", ":", "$", "€", "£", "°"]));

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter) && !(word.Length == 4 && letter is 'm' or 'k'))
            {
                return false;
            }
        }

        return true;
    }
}
