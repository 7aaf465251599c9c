namespace FactCheck.Model.Values;

/// <summary>A number as a claim or a fact has it: the range it can stand for, and the words it came in.</summary>
/// <remarks>
/// A whole count (full years, days, rows) is a number of completed units: 159 full years is [159, 160), since the rest of
/// the year is not counted. A claim is widened to whole units before it is compared with one.
/// Equality is by range; the words do not take part.
/// </remarks>
public readonly struct Number : IEquatable<Number>
{
    private readonly string? _text;

    private Number(Interval range, bool isWholeCount, string? text)
    {
        Range = range;
        IsWholeCount = isWholeCount;
        _text = text;
    }

    public Interval Range { get; }

    /// <summary>Whether this counts completed units, so that its range is [n, n + 1).</summary>
    public bool IsWholeCount { get; }

    public static Number Exact(decimal value) => new(Interval.Point(value), false, null);

    /// <summary>A number read from a text, with the words to show for it.</summary>
    public static Number Stated(Interval range, string text) => new(range, false, text);

    public static Number Known(Interval range) => new(range, false, null);

    /// <summary>Exactly <paramref name="units"/> completed units.</summary>
    public static Number WholeCount(long units) => new(Interval.Between(units, units + 1m, true, false), true, null);

    /// <summary>From <paramref name="fewest"/> to <paramref name="most"/> completed units, where a partial date leaves it open.</summary>
    public static Number WholeCount(long fewest, long most) => new(Interval.Between(fewest, most + 1m, true, false), true, null);

    public bool Equals(Number other) => IsWholeCount == other.IsWholeCount && Range == other.Range;

    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    public override int GetHashCode() => Range.GetHashCode();

    public override string ToString() => _text ?? ValueText.Of(Range, IsWholeCount);

    public static bool operator ==(Number left, Number right) => left.Equals(right);

    public static bool operator !=(Number left, Number right) => !left.Equals(right);
}
