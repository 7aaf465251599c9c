using FactCheck.Engine.Mentions.Vocabulary;

namespace FactCheck.Engine.Mentions;

/// <summary>Decimals in words behind a whole number, and the magnitude behind them.</summary>
internal readonly record struct DecimalWords(int EndToken, decimal Value, decimal Step, decimal Magnitude);

/// <summary>Reads "point three five", "point seventy-one", "point oh five million".</summary>
internal static class DecimalWordReader
{
    private const int MostDigits = 15;

    public static bool TryRead(TokenText text, int token, out DecimalWords read)
    {
        read = default;
        if (!text.Is(token, "point"))
        {
            return false;
        }

        decimal value = 0;
        decimal step = 1;
        var next = token + 1;
        for (var digits = 0; digits < MostDigits && TryReadDigits(text, ref next, out var some, out var places); digits += places)
        {
            for (; places > 0; places--)
            {
                step /= 10;
            }

            value += some * step;
        }

        if (next == token + 1)
        {
            return false;
        }

        var magnitude = text.Entry(next) is { Kind: NumberKind.Magnitude, IsPlural: false } entry ? entry.Value : 1;
        read = new(magnitude > 1 ? next + 1 : next, value, step, magnitude);
        return true;
    }

    private static bool TryReadDigits(TokenText text, ref int next, out decimal some, out int places)
    {
        some = 0;
        places = 1;
        if (text.IsAny(next, ["oh", "o"]))
        {
            next++;
            return true;
        }

        if (text.Entry(next) is not { Kind: NumberKind.Zero or NumberKind.Small or NumberKind.Tens } entry)
        {
            return false;
        }

        some = entry.Value;
        next++;
        if (entry.Kind == NumberKind.Tens)
        {
            var at = text.Is(next, "-") ? next + 1 : next;
            if (text.Entry(at) is { Kind: NumberKind.Small, Value: < 10 } unit)
            {
                some += unit.Value;
                next = at + 1;
            }
        }

        places = some >= 10 ? 2 : 1;
        return true;
    }
}
