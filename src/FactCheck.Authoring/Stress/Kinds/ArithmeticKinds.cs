using FactCheck.Authoring.Stress.Relations;

namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>Mistakes in figures of which one follows from the others.</summary>
internal static class ArithmeticKinds
{
    public static readonly MistakeKind WrongBase = new(
        "percent-from-the-wrong-base", "The percentage of a change is right to the digit; reckoned from the later value it is another.", false,
        static story => story.Body.SelectMany(Changes.Of).Select(static change =>
        {
            var wrong = Math.Abs(change.After.Value - change.Before.Value) * 100 / change.After.Value;
            return change.Relation.Break(change.Share, change.Share.As(FigureText.Like(change.Share, wrong)));
        }).OfType<Mistake>());

    public static readonly MistakeKind PercentForPoints = new(
        "percent-for-percentage-points", "The distance of two percentages is right in points, and the change in percent is another.", false,
        static story => story.Body.SelectMany(Points.Of).Select(static change =>
        {
            var (low, high) = (Math.Min(change.One.Value, change.Other.Value), Math.Max(change.One.Value, change.Other.Value));
            var isAlsoRight = low > 0 && Math.Abs(((high - low) * 100 / low) - change.Points.Value) < 1;
            return isAlsoRight ? null : change.Relation.Sentence.Replace(change.Points.End, change.Points.TailEnd, " percent", change.Relation.Says);
        }).OfType<Mistake>());

    public static readonly MistakeKind PointsOff = new(
        "percentage-points-off", "The distance of two percentages is right to the digit.", false,
        static story => story.Body.SelectMany(Points.Of).Select(change => Moved(story, change.Relation, change.Points)).OfType<Mistake>());

    public static readonly MistakeKind ShareOff = new(
        "share-of-a-whole-off", "Part and whole make the percentage to the digit.", false,
        static story => story.Body.SelectMany(Shares.Of).Select(relation => Moved(story, relation, relation.Members[2])).OfType<Mistake>());

    public static readonly MistakeKind SumOff = new(
        "sum-off", "The parts add up to the digit.", false,
        static story => story.Body.SelectMany(Sums.Of).Select(sum => Moved(story, sum.Relation, sum.Total)).OfType<Mistake>());

    public static readonly MistakeKind DifferenceOff = new(
        "difference-off", "The distance of two amounts is right to the digit.", false,
        static story => story.Body.SelectMany(Differences.Of).Select(one => Moved(story, one.Relation, one.Distance)).OfType<Mistake>());

    public static readonly MistakeKind EachOff = new(
        "amount-for-each-off", "So many times the amount for each are the total to the digit.", false,
        static story => story.Body.SelectMany(Products.Of).Select(one => Moved(story, one.Relation, one.Each)).OfType<Mistake>());

    public static readonly MistakeKind DigitsSwapped = new(
        "digits-swapped", "The figure followed from others to the digit, and with two digits swapped it does not.", false,
        static story => story.Body.SelectMany(RelationFinder.Of).Select(relation => Candidates(story, relation)
            .Select(figure => relation.Break(figure, figure.As(Swapped(figure.Text)))).FirstOrDefault(mistake => mistake is not null)).OfType<Mistake>());

    public static readonly MistakeKind MillionForBillion = new(
        "million-for-billion", "The figure followed from others to the digit, and a thousand times as much does not.", false,
        static story => story.Body.SelectMany(RelationFinder.Of).Select(relation => Candidates(story, relation)
            .Select(figure => OtherMagnitude(relation, figure)).FirstOrDefault(mistake => mistake is not null)).OfType<Mistake>());

    /// <summary>The members of a relation, beginning with one that is chosen.</summary>
    private static IEnumerable<Figure> Candidates(StressedStory story, Relation relation)
    {
        var first = story.Chooser.Next("member", relation.Sentence.Start + relation.Members[0].Start, relation.Members.Count);
        return relation.Members.Skip(first).Concat(relation.Members.Take(first));
    }

    /// <summary>A figure that is a good deal more or less, the nearest that is wrong for certain.</summary>
    private static Mistake? Moved(StressedStory story, Relation relation, Figure figure)
    {
        var step = new decimal(1, 0, 0, false, figure.Written.Scale);
        foreach (var size in new[] { 1, 2, 3, 5, 10, 20, 50, 100, 1_000, 10_000, 100_000 })
        {
            var up = story.Chooser.Next("up", relation.Sentence.Start + figure.Start, 2) == 0 ? size : -size;
            foreach (var shift in new[] { up, -up })
            {
                if (figure.Written + (shift * step) > 1 && relation.Break(figure, figure.As(FigureText.Like(figure, figure.Written + (shift * step)))) is { } mistake)
                {
                    return mistake;
                }
            }
        }

        return null;
    }

    private static string Swapped(string numeral)
    {
        for (var i = numeral.Length - 1; i > 0; i--)
        {
            var (one, other) = (numeral[i - 1], numeral[i]);
            if (char.IsAsciiDigit(one) && char.IsAsciiDigit(other) && one != other && (i > 1 || other != '0'))
            {
                return numeral[..(i - 1)] + other + one + numeral[(i + 1)..];
            }
        }

        return numeral;
    }

    private static Mistake? OtherMagnitude(Relation relation, Figure figure)
    {
        var magnitude = relation.Sentence.Text[figure.End..figure.TailEnd];
        var (from, to, factor) = magnitude.Contains("million", StringComparison.Ordinal) ? ("million", "billion", 1_000m)
            : magnitude.Contains("billion", StringComparison.Ordinal) ? ("billion", "million", 0.001m) : ("", "", 0m);
        if (factor == 0)
        {
            return null;
        }

        var other = figure with { Magnitude = figure.Magnitude * factor, Text = figure.Text + " " };
        return relation.Break(figure, other) is null ? null
            : relation.Sentence.Replace(figure.End, figure.TailEnd, magnitude.Replace(from, to, StringComparison.Ordinal), relation.Says);
    }
}
