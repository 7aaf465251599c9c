namespace FactCheck.Model.Values;

/// <summary>The four seasons.</summary>
public enum SeasonName : byte
{
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// <summary>A season as said. Its days depend on where: <see cref="Days"/>.</summary>
/// <param name="Year">The year in which it begins in the north; null where the text leaves it open.</param>
public readonly record struct Season(SeasonName Name, int? Year)
{
    /// <summary>Its days as meteorologists count: three whole months, spring from March in the north, from September in the south.</summary>
    /// <remarks>The World Meteorological Organization's convention. A northern winter, a southern summer, goes on into the next year.</remarks>
    public PartialDate? Days(bool isSouthern)
    {
        if (Year is not (>= 1 and < 9999))
        {
            return null;
        }

        var month = 3 + (3 * (int)Name) + (isSouthern ? 6 : 0);
        var first = new DateOnly(Year.Value, (month - 1) % 12 + 1, 1);
        return PartialDate.OfSpan(first, first.AddMonths(3).AddDays(-1));
    }

    public override string ToString()
        => Year is { } year ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name.ToString().ToLowerInvariant()} {year}") : Name.ToString().ToLowerInvariant();
}
