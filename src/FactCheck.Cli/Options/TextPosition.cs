using System.CommandLine;
using System.Globalization;

namespace FactCheck.Cli.Options;

/// <summary>A line of a file, and perhaps a column of it, both from 1: <c>12</c>, <c>12:40</c>.</summary>
internal sealed record TextPosition(int Line, int? Column)
{
    public static Option<TextPosition?> Option()
    {
        var option = new Option<TextPosition?>("--at")
        {
            Description = "The line, or line and column, of a sentence in the story: 12 or 12:40.",
            HelpName = "LINE[:COL]",
            CustomParser = static result =>
            {
                var text = result.Tokens[0].Value;
                if (Parse(text) is { } position)
                {
                    return position;
                }

                result.AddError($"--at: '{text}' is not a place; it is a line, or a line and a column, counted from 1, as in 12 or 12:40.");
                return null;
            },
        };
        return option;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}{(Column is { } column ? $", column {column}" : "")}");

    private static TextPosition? Parse(string text)
    {
        var parts = text.Split(':');
        return parts.Length <= 2 && Count(parts[0]) is { } line && (parts.Length == 1 || Count(parts[1]) is not null)
            ? new(line, parts.Length == 1 ? null : Count(parts[1]))
            : null;
    }

    private static int? Count(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
