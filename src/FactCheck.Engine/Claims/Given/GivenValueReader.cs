using System.Globalization;
using FactCheck.Engine.Mentions;
using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Claims.Given;

/// <summary>Reads a value by the type of its field: words and digits as in a story, keys and names of rows, the typed values of a report.</summary>
internal sealed class GivenValueReader(RowFinder rows, WordsReader words, MistakeList mistakes)
{
    /// <summary>The value; null where it is none, which is then among the mistakes.</summary>
    public object? Read(ClaimField field, GivenValue given)
    {
        var before = mistakes.Count;
        var value = (field.Kind, given.Kind) switch
        {
            (FieldKind.Entity, GivenKind.Text) => Row(field, given),
            (FieldKind.Entities, GivenKind.Text or GivenKind.List) => Rows(field, given),
            (FieldKind.Truth, GivenKind.True or GivenKind.False) => given.Kind == GivenKind.True,
            (FieldKind.Text, GivenKind.Text or GivenKind.Number) => given.Text,
            (_, GivenKind.Text) => OfWords(field, given.Text),
            (_, GivenKind.Number) => OfNumber(field, given.Text),
            (_, GivenKind.Parts) => OfParts(field, given),
            _ => null,
        };
        if (value is null && mistakes.Count == before)
        {
            var found = given.Kind is GivenKind.Text or GivenKind.Number ? $"'{MistakeList.Said(given.Text)}'" : Name(given.Kind);
            mistakes.Add(given.Place, $"{field.Name} is {FieldWords.Expected(field)}; found {found}.");
        }

        return value;
    }

    private object? OfWords(ClaimField field, string said) => field.Kind switch
    {
        FieldKind.Number => words.Read(said, static one => one.Type is MentionTypes.Number or MentionTypes.Multiple && one.Form != MentionForms.Part ? one.Value as Number? : null),
        FieldKind.Percent => words.Read(said, static one => one.Value as Percent?),
        FieldKind.Money => words.Read(said, static one => one.Value as Money?),
        FieldKind.Duration => words.Read(said, static one => one.Value as Duration?),
        FieldKind.Quantity => words.Read(said, one => one.Value is Quantity found && Measures(found, field) ? found : (Quantity?)null),
        FieldKind.Date => PartialDate.TryParse(said, out var date) ? date : words.Read(said, static one => one.Value as PartialDate?),
        FieldKind.Weekday => words.Read(said, static one => one.Value as DayOfWeek?),
        _ => null,
    };

    /// <summary>A number by its own digits, as a story's; one that no story would write so is exact.</summary>
    private object? OfNumber(ClaimField field, string digits) => field.Kind switch
    {
        FieldKind.Number => OfWords(field, digits) ?? (Decimal(digits) is { } exact ? Number.Stated(Interval.Point(exact), digits) : null),
        FieldKind.Percent => OfWords(field, digits + "%"),
        FieldKind.Date => OfWords(field, digits),
        _ => null,
    };

    private object? OfParts(ClaimField field, GivenValue given)
    {
        var value = TypedParts.Read(given, out var row);
        return (field.Kind, value) switch
        {
            (FieldKind.Entity, null) when row is [var only] => Row(field, only),
            (FieldKind.Entities, null) when row.Count > 0 => Rows(field, row),
            (FieldKind.Number, Number) or (FieldKind.Percent, Percent) or (FieldKind.Money, Money) or (FieldKind.Duration, Duration) => value,
            (FieldKind.Date, PartialDate) or (FieldKind.Weekday, DayOfWeek) or (FieldKind.Truth, bool) or (FieldKind.Text, string) => value,
            (_, string said) => OfWords(field, said),
            _ => null,
        };
    }

    private object? Rows(ClaimField field, GivenValue given)
    {
        if (given.Kind == GivenKind.List)
        {
            return Rows(field, given.Items);
        }

        return words.Read(given.Text, one => one.Type == field.Of && one.Value is FactSet set ? set : null) ?? Rows(field, [given]);
    }

    private object? Rows(ClaimField field, IReadOnlyList<GivenValue> items)
    {
        var found = new List<Fact>(items.Count);
        foreach (var item in items)
        {
            if (item.Kind != GivenKind.Text || Row(field, item) is not Fact row)
            {
                return null;
            }

            found.Add(row);
        }

        return found.Count > 0 ? FactSet.Of([.. found]) : null;
    }

    private object? Row(ClaimField field, GivenValue given)
    {
        var row = rows.Find(field.Of!, given.Text, out var mistake);
        if (mistake is not null)
        {
            mistakes.Add(given.Place, mistake);
        }

        return row;
    }

    private static bool Measures(Quantity quantity, ClaimField field) => quantity.Unit.Dimension.ToString().Equals(field.Of, StringComparison.OrdinalIgnoreCase);

    private static decimal? Decimal(string digits)
        => decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Name(GivenKind kind) => kind switch
    {
        GivenKind.List => "a list",
        GivenKind.Parts => "an object",
        GivenKind.True => "true",
        GivenKind.False => "false",
        _ => "nothing",
    };
}
