using System.Text.RegularExpressions;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>Reads the constraints of a field, each checked against the field's type.</summary>
internal static class ConstraintReader
{
    private static readonly string[] ConstraintKeys = ["required", "unique", "enum", "pattern", "minimum", "maximum"];

    /// <summary>Patterns are the package's own, but a bad one must not hang a check.</summary>
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    /// <param name="type">The field's type; null where it is not known.</param>
    public static (bool Required, ColumnConstraints Constraints) Read(MapReader field, string? type, ErrorList errors)
    {
        if (field.Map("constraints") is not { } map)
        {
            return (false, ColumnConstraints.None);
        }

        var constraints = new MapReader(map, "the constraints", ConstraintKeys, errors);
        var required = constraints.Flag("required");
        var read = new ColumnConstraints(
            constraints.Flag("unique"),
            Allowed(constraints, type, errors),
            Pattern(constraints, type, errors),
            Bound(constraints, "minimum", type, errors),
            Bound(constraints, "maximum", type, errors));
        if (read is { Minimum: { } low, Maximum: { } high } && (low.Number > high.Number || (low.Date is { } first && high.Date is { } last && last.IsBefore(first))))
        {
            errors.Add(ReferenceErrors.UnfittingConstraint, map.At, $"The minimum {low.Text} is above the maximum {high.Text}.");
        }

        return (required, read == ColumnConstraints.None ? ColumnConstraints.None : read);
    }

    private static List<string>? Allowed(MapReader constraints, string? type, ErrorList errors)
    {
        if (constraints.Node("enum") is null)
        {
            return null;
        }

        var allowed = new List<string>();
        foreach (var value in constraints.Texts("enum"))
        {
            if (type is not null && !CellFormat.IsValid(type, value.Value))
            {
                errors.Add(ReferenceErrors.UnfittingConstraint, value.At, $"The allowed value '{value.Value}' is not {ColumnTypes.Phrase(type)}, which the column is.");
            }

            allowed.Add(value.Value);
        }

        return allowed;
    }

    private static PatternConstraint? Pattern(MapReader constraints, string? type, ErrorList errors)
    {
        if (constraints.Text("pattern") is not { } pattern)
        {
            return null;
        }

        if (type is not null and not ColumnTypes.String and not ColumnTypes.List)
        {
            errors.Add(ReferenceErrors.UnfittingConstraint, pattern.At, $"Only a column of type string or list has a pattern; this one is of type {type}.");
        }

        try
        {
            // Alone first: "a)|(b" is a pattern only inside the group that binds it to the whole value.
            _ = new Regex(pattern.Value, RegexOptions.CultureInvariant);
            return new(pattern.Value, new($@"\A(?:{pattern.Value})\z", RegexOptions.CultureInvariant, LongestMatch));
        }
        catch (ArgumentException problem)
        {
            errors.Add(ReferenceErrors.UnfittingConstraint, pattern.At, $"The pattern '{pattern.Value}' is not a regular expression: {problem.Message}");
            return null;
        }
    }

    private static Bound? Bound(MapReader constraints, string key, string? type, ErrorList errors)
    {
        if (constraints.Text(key) is not { } text || type is null)
        {
            return null;
        }

        if (ColumnTypes.IsNumber(type) && CellFormat.TryNumber(text.Value, out var number))
        {
            return new(text.Value, number, null);
        }

        if (ColumnTypes.IsDate(type) && PartialDate.TryParse(text.Value, out var date))
        {
            return new(text.Value, null, date);
        }

        errors.Add(
            ReferenceErrors.UnfittingConstraint,
            text.At,
            ColumnTypes.IsNumber(type) || ColumnTypes.IsDate(type)
                ? $"The {key} '{text.Value}' is not {ColumnTypes.Phrase(type)}, which the column is."
                : $"Only numbers and dates have a {key}; this column is of type {type}.");
        return null;
    }
}
