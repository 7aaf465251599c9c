namespace FactCheck.Accuracy.Scorers;

/// <summary>Single days.</summary>
internal sealed class DateScorer : ISpecScorer
{
    public string Model => "DateParser";

    public int Wanted => 85;

    public string ValueOf(SpecResult expected) => DateAnswers.ValueOf(expected);

    public void Find(SpecReading reading, List<Answer> found) => DateAnswers.Find(reading, true, found);
}
