namespace FactCheck.Accuracy;

/// <summary>Brings one model's expected results and our mentions into the same writing. A scorer a model, a file a scorer.</summary>
internal interface ISpecScorer
{
    /// <summary>The file's name without extension.</summary>
    string Model { get; }

    /// <summary>The share of cases that the project wants to hit.</summary>
    int Wanted { get; }

    /// <summary>The value that a case expects.</summary>
    string ValueOf(SpecResult expected);

    /// <summary>Adds what is found for this model.</summary>
    void Find(SpecReading reading, List<Answer> found);
}
