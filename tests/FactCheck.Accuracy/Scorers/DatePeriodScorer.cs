namespace FactCheck.Accuracy.Scorers;

/// <summary>Periods of several days, and seasons.</summary>
internal sealed class DatePeriodScorer : ISpecScorer
{
    public string Model => "DatePeriodParser";

    public int Wanted => 85;

    public string ValueOf(SpecResult expected) => DateAnswers.ValueOf(expected);

    public void Find(SpecReading reading, List<Answer> found) => DateAnswers.Find(reading, false, found);
}
