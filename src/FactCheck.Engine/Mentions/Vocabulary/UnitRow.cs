using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>A prefix of the SI: kilo, k, 3.</summary>
internal sealed record UnitPrefix(string Name, string[] Symbols, int Exponent);

/// <summary>A unit with all its names and symbols, from which those with a prefix and its square and cube are made.</summary>
/// <param name="Bare">Names that mean the unit without a number; null for all of them.</param>
internal sealed record UnitRow(Unit Unit, string[] Names, string[] Symbols, string[]? Bare)
{
    public static UnitRow Of(VocabularyFile file)
    {
        var unit = new Unit(
            file["symbol"],
            file["name"],
            Enum.Parse<Dimension>(file["dimension"]),
            file.Decimal("numerator"),
            file.Decimal("denominator"),
            file.Decimal("offset"));
        return new(
            unit,
            [.. file.List("names").Prepend(unit.Name).Distinct(StringComparer.OrdinalIgnoreCase)],
            file.List("symbols"),
            file["bare"] == "yes" ? null : file.List("bare"));
    }

    public bool IsBare(string name) => Bare is null || Bare.Contains(name);

    /// <summary>The same unit with a prefix; a name such as kilometre has no other sense and stands without a number too.</summary>
    public UnitRow With(UnitPrefix prefix)
    {
        var factor = 1m;
        for (var i = 0; i < Math.Abs(prefix.Exponent); i++)
        {
            factor *= 10;
        }

        var unit = Unit with
        {
            Symbol = prefix.Symbols[0] + Unit.Symbol,
            Name = prefix.Name + Unit.Name,
            Numerator = prefix.Exponent > 0 ? Unit.Numerator * factor : Unit.Numerator,
            Denominator = prefix.Exponent < 0 ? Unit.Denominator * factor : Unit.Denominator,
        };
        return new(
            unit,
            [.. Names.Where(name => !name.Contains(' ')).Select(name => prefix.Name + name)],
            [.. Symbols.SelectMany(symbol => prefix.Symbols.Select(sign => sign + symbol))],
            null);
    }

    /// <summary>The square or cube of a length.</summary>
    public UnitRow Power(int power)
    {
        var (word, brief, digit, raised) = power == 2 ? ("square", "sq", "2", "²") : ("cubic", "cu", "3", "³");
        var unit = new Unit(
            Unit.Symbol + raised,
            $"{word} {Unit.Name}",
            power == 2 ? Dimension.Area : Dimension.Volume,
            Raise(Unit.Numerator, power),
            Raise(Unit.Denominator, power));
        var symbols = Symbols.Where(symbol => char.IsLetter(symbol[^1])).ToArray();
        return new(
            unit,
            [.. Names.SelectMany(name => new[] { $"{word} {name}", $"{brief} {name}", $"{brief}. {name}", $"{name} {(power == 2 ? "squared" : "cubed")}" })],
            [
                .. symbols.SelectMany(symbol => new[] { symbol + digit, symbol + raised, $"{symbol}^{digit}", $"{brief} {symbol}", $"{brief}. {symbol}" }),
                .. symbols.Select(symbol => $"{word} {symbol}"),
                .. power == 3 && Unit.Symbol == "cm" ? new[] { "cc", "ccm" } : [],
            ],
            null);
    }

    /// <summary>Zero where it is too large for a decimal: then the unit does not convert.</summary>
    private static decimal Raise(decimal value, int power)
    {
        var raised = value;
        for (var i = 1; i < power; i++)
        {
            if ((double)raised * (double)value > 7e28)
            {
                return 0;
            }

            raised *= value;
        }

        return raised;
    }
}
