using System.Globalization;

namespace FactCheck.Authoring.Stress;

/// <summary>What a figure measures, as far as figures can be compared.</summary>
public enum FigureKind
{
    Count,
    Percent,
    Points,
    Money,
    Year,
}

/// <summary>A number in a sentence, read without the engine's help, so that what the engine misses is seen.</summary>
/// <param name="Start">Offset of the numeral in its sentence.</param>
/// <param name="End">Offset after the numeral, before a magnitude or a unit.</param>
/// <param name="TailEnd">Offset after magnitude and unit.</param>
/// <param name="Written">The numeral's value, without the magnitude.</param>
/// <param name="Unit">The currency's code; empty for all else.</param>
/// <param name="IsHedged">Whether "about", "nearly", "some" or the like stands before it.</param>
public sealed record Figure(
    int Start, int End, int TailEnd, string Text, decimal Written, decimal Magnitude, FigureKind Kind, string Unit, bool IsHedged, bool IsWord)
{
    public decimal Value => Written * Magnitude;

    /// <summary>What the figure stands for by its digits: rounded where it has a point, a magnitude or a percentage, else itself.</summary>
    public FigureRange Narrow => IsRounded ? Around(Value, Step / 2) : new(Value, Value);

    /// <summary>What it may stand for at the most: zeros at the end of a large number may be rounded ones.</summary>
    public FigureRange Wide
    {
        get
        {
            var step = IsRounded ? Step : 0;
            for (var zeros = 10m; !IsRounded && Value >= 1000 && Value % zeros == 0; zeros *= 10)
            {
                step = zeros;
            }

            return Around(Value, step / 2);
        }
    }

    /// <summary>Whether both measure the same kind of thing; of large amounts the second may leave the currency out.</summary>
    public bool IsComparableTo(Figure other)
        => (Kind == other.Kind && Unit == other.Unit) || (Kind == FigureKind.Money ? other.MayBeMoney : other.Kind == FigureKind.Money && MayBeMoney);

    private bool MayBeMoney => Kind == FigureKind.Count && (Magnitude > 1 || Value >= 1000);

    /// <summary>The same figure with another numeral.</summary>
    public Figure As(string text) => FigureText.TryRead(text, out var written) ? this with { Text = text, Written = written } : this;

    private bool IsRounded => Written.Scale > 0 || Magnitude > 1 || Kind is FigureKind.Percent or FigureKind.Points;

    private decimal Step => new decimal(1, 0, 0, false, Written.Scale) * Magnitude;

    private static FigureRange Around(decimal middle, decimal half) => new(middle - half, middle + half);

    public override string ToString() => Text + (Magnitude > 1 ? string.Create(CultureInfo.InvariantCulture, $" × {Magnitude}") : "") + (Kind is FigureKind.Percent or FigureKind.Points ? " %" : "");
}

/// <summary>The values that a figure can stand for.</summary>
public readonly record struct FigureRange(decimal Low, decimal High)
{
    public bool Overlaps(FigureRange other) => Low <= other.High && other.Low <= High;

    public static FigureRange operator +(FigureRange one, FigureRange other) => new(one.Low + other.Low, one.High + other.High);

    public static FigureRange operator -(FigureRange one, FigureRange other) => new(one.Low - other.High, one.High - other.Low);

    /// <summary>Of two positive ranges.</summary>
    public static FigureRange operator *(FigureRange one, FigureRange other) => new(one.Low * other.Low, one.High * other.High);

    /// <summary>By a positive range.</summary>
    public static FigureRange operator /(FigureRange one, FigureRange other)
        => new(one.Low / (one.Low < 0 ? other.Low : other.High), one.High / (one.High < 0 ? other.High : other.Low));

    public FigureRange Times(decimal factor) => factor < 0 ? new(High * factor, Low * factor) : new(Low * factor, High * factor);

    public FigureRange Size => Low >= 0 ? this : High <= 0 ? new(-High, -Low) : new(0, Math.Max(-Low, High));
}
