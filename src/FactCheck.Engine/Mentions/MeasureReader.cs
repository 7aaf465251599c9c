using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Engine.Reading;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Reads a unit behind a number: miles · km/h · miles an hour · (kg) · degrees.</summary>
internal static class MeasureReader
{
    private const int CueReach = 10;

    /// <summary>Symbols of one letter that are also written apart from their number.</summary>
    private static readonly string[] s_spaced = ["m", "g", "l", "L", "t", "°", "º", "W", "V"];

    private static readonly string[] s_extents = ["long", "wide", "tall", "high", "deep", "thick", "across", "screen", "display", "diameter", "by", "x"];

    private static readonly string[] s_angle =
        ["angle", "angles", "turn", "turned", "turns", "turning", "rotate", "rotated", "rotates", "rotation", "tilt", "tilted", "slope", "incline", "inclined", "latitude", "longitude", "north", "south", "east", "west", "left", "right", "clockwise", "spin"];

    private static readonly string[] s_heat =
        ["temperature", "temperatures", "thermostat", "heat", "hot", "cold", "warm", "warmer", "cooler", "colder", "hotter", "weather", "boils", "boil", "freezing", "oven", "fever", "warming", "heatwave", "thermometer", "zero", "celsius", "fahrenheit", "snow", "frost", "cool", "mercury"];

    /// <param name="isInside">Whether a larger unit stands before, as feet before inches.</param>
    /// <param name="end">The token after the unit.</param>
    public static Unit? Read(TokenText text, int token, bool isInside, out int end)
    {
        end = 0;
        var isHyphened = text.Is(token, "-") && text.IsAttached(token) == text.IsAttached(token + 1);
        var isBracketed = text.IsAny(token, ["(", "["]);
        var at = isHyphened || isBracketed ? token + 1 : token;
        if (ReadScale(text, token) is { } scale)
        {
            end = token + 1;
            return scale;
        }

        if (ReadName(text, at, isInside, isHyphened) is not { } name)
        {
            return null;
        }

        end = at + name.Words.Length;
        if (isBracketed)
        {
            if (!text.IsAny(end, [")", "]"]))
            {
                return null;
            }

            end++;
        }

        var unit = name.Unit!;
        if (unit.Dimension == Dimension.Length && ReadTime(text, end, name.IsExact, out var timeEnd) is { } time)
        {
            end = timeEnd;
            return Speed(unit, time);
        }

        return unit.Dimension == Dimension.Time ? null : unit.Symbol == "°" && IsAngle(text, token) ? UnitTable.Find("° angle") : unit;
    }

    private static MeasureName? ReadName(TokenText text, int token, bool isInside, bool isHyphened)
    {
        if (text.Entry(token) is not { Names.Length: > 0 } entry)
        {
            return null;
        }

        foreach (var name in entry.Names)
        {
            if (name.Role == MeasureRole.Unit && name.Stands(text, token) && (!name.IsExact || CanStand(text, token, name, isInside, isHyphened)))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Symbols are short, and many are words: "in", a closing quotation mark, the F of 13F.</summary>
    private static bool CanStand(TokenText text, int token, MeasureName name, bool isInside, bool isHyphened)
    {
        var after = token + name.Words.Length;
        var first = name.Words[0];
        if (text.IsAttached(after) && text.IsAny(after, ["-", "'", "’"]) && !text.Is(token, "″"))
        {
            return false;
        }

        return name.Words.Length > 1 || first switch
        {
            "\"" => isInside || text.IsAny(after, s_extents),
            "in" => isInside || text.IsAttached(token) || isHyphened && !text.IsKind(after, TokenKind.Word)
                || (!text.IsKind(after, TokenKind.Word) && !text.IsKind(after, TokenKind.Number) && !text.IsAny(after, ["$", "€", "£", "“", "\""])),
            "mi" or "ac" or "st" or "au" or "turn" => text.IsAttached(token) || !text.IsKind(after, TokenKind.Word),
            _ => first.Length > 1 || Array.IndexOf(s_spaced, first) >= 0 || text.IsAttached(token),
        };
    }

    /// <summary>"Per hour", "an hour", "/h".</summary>
    private static Unit? ReadTime(TokenText text, int token, bool isSymbol, out int end)
    {
        end = 0;
        if (!text.IsAny(token, ["per", "a", "an", "/"]) || text.Entry(token + 1) is not { Names.Length: > 0 } entry)
        {
            return null;
        }

        foreach (var name in entry.Names)
        {
            if (name.Unit is { Dimension: Dimension.Time } time && (!name.IsExact || isSymbol || text.Is(token, "/")) && name.Stands(text, token + 1))
            {
                end = token + 1 + name.Words.Length;
                return time;
            }
        }

        return null;
    }

    private static Unit Speed(Unit length, Unit time)
    {
        var numerator = length.Numerator * time.Denominator;
        var denominator = length.Denominator * time.Numerator;
        foreach (var known in UnitTable.Units)
        {
            if (known.Dimension == Dimension.Speed && known.Numerator * denominator == numerator * known.Denominator)
            {
                return known;
            }
        }

        return new($"{length.Symbol}/{time.Symbol}", $"{length.Name} per {time.Name}", Dimension.Speed, numerator, denominator);
    }

    /// <summary>Degrees are of temperature unless the nearest word that tells speaks of directions.</summary>
    private static bool IsAngle(TokenText text, int token)
    {
        for (var distance = 0; distance <= CueReach; distance++)
        {
            if (text.IsAny(token - distance, s_heat) || text.IsAny(token + distance, s_heat))
            {
                return false;
            }

            if (text.IsAny(token - distance, s_angle) || text.IsAny(token + distance, s_angle))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"40C" is a temperature among words of heat, or with its other scale: 40C (104F). Apart, 40 C (104 F), only with the other, or where it is all there is, as the value of a field.</summary>
    private static Unit? ReadScale(TokenText text, int token)
    {
        if (!text.IsKind(token, TokenKind.Word) || text.Document.TextOf(token) is not ("C" or "F"))
        {
            return null;
        }

        var isPaired = text.Document.Tokens.Length == 2
            || (text.IsAny(token + 1, ["(", "/"]) && text.IsKind(token + 2, TokenKind.Number) && text.IsAny(token + 3, ["C", "F"]))
            || (text.IsAny(token - 2, ["(", "/"]) && text.IsAny(token - 3, ["C", "F"]));
        for (var distance = 0; !isPaired && text.IsAttached(token) && distance <= CueReach; distance++)
        {
            isPaired = text.IsAny(token - distance, s_heat) || text.IsAny(token + distance, s_heat);
        }

        return isPaired ? UnitTable.Find("°" + text.Document.TextOf(token).ToString()) : null;
    }
}
