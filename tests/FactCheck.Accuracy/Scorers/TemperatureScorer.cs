namespace FactCheck.Accuracy.Scorers;

/// <summary>Temperatures, and their units named without one.</summary>
internal sealed class TemperatureScorer : ISpecScorer
{
    public string Model => "TemperatureModel";

    public int Wanted => 90;

    public string ValueOf(SpecResult expected) => QuantityAnswers.ValueOf(expected);

    public void Find(SpecReading reading, List<Answer> found) => QuantityAnswers.Find(reading, true, found);
}
