namespace FactCheck.Accuracy;

/// <summary>How many cases of a file are hit, and the rest.</summary>
internal sealed record SpecScore(string File, int Wanted, int Hits, int Total, int LeftOut, IReadOnlyList<SpecMiss> Misses);

/// <summary>A case with the answers that it expects and those found.</summary>
internal sealed record SpecMiss(SpecCase Case, IReadOnlyList<Answer> Expected, IReadOnlyList<Answer> Found);
