namespace FactCheck.Accuracy.Scorers;

/// <summary>Measured quantities other than temperatures, and units named without one.</summary>
internal sealed class DimensionScorer : ISpecScorer
{
    public string Model => "DimensionModel";

    public int Wanted => 90;

    public string ValueOf(SpecResult expected) => QuantityAnswers.ValueOf(expected);

    public void Find(SpecReading reading, List<Answer> found) => QuantityAnswers.Find(reading, false, found);
}
