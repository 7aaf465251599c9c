namespace FactCheck.Authoring.Stress;

/// <summary>Chooses by a seed and by what is chosen for, so that a choice does not depend on those before it, on the machine or on the runtime.</summary>
public readonly struct Chooser(int seed)
{
    /// <summary>A number from 0 to below <paramref name="below"/>.</summary>
    public int Next(string purpose, int place, int below)
    {
        var hash = 14_695_981_039_346_656_037UL ^ (uint)seed;
        foreach (var letter in purpose)
        {
            hash = (hash ^ letter) * 1_099_511_628_211UL;
        }

        hash = (hash ^ (uint)place) * 1_099_511_628_211UL;
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdUL;
        hash ^= hash >> 33;
        return (int)(hash % (uint)below);
    }

    public T Of<T>(string purpose, int place, IReadOnlyList<T> choices) => choices[Next(purpose, place, choices.Count)];
}
