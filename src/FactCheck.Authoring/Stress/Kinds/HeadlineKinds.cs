namespace FactCheck.Authoring.Stress.Kinds;

/// <summary>A figure of the headline that the body gives otherwise.</summary>
internal static class HeadlineKinds
{
    public static readonly MistakeKind HeadlineOff = new(
        "headline-against-body", "The body has the headline's figure, and none that is near to the changed one.", false,
        static story =>
        {
            List<Figure> body = [.. story.Body.SelectMany(sentence => sentence.Figures)];
            return from sentence in story.Sentences
                   where sentence.Part == Model.PartKind.Headline
                   from figure in sentence.Figures
                   where figure.Kind != FigureKind.Year && !figure.IsHedged && body.Exists(one => one.IsComparableTo(figure) && one.Value == figure.Value)
                   let other = Other(story, sentence, figure, body)
                   where other is not null
                   select sentence.Replace(figure, other, $"the body has {figure}");
        });

    private static string? Other(StressedStory story, StressedSentence sentence, Figure figure, List<Figure> body)
    {
        foreach (var shift in Shifts(story, sentence.Start + figure.Start))
        {
            var written = figure.Written + (shift * new decimal(1, 0, 0, false, figure.Written.Scale));
            var other = figure.As(FigureText.Like(figure, written));
            if (written > 1 && !body.Exists(one => one.IsComparableTo(figure) && one.Wide.Overlaps(other.Wide)))
            {
                return other.Text;
            }
        }

        return null;
    }

    private static IEnumerable<int> Shifts(StressedStory story, int place)
    {
        int[] shifts = [3, -3, 9, -9, 11, -11, 27, -27, 120];
        return shifts.Skip(story.Chooser.Next("headline", place, 4)).Concat(shifts);
    }
}
