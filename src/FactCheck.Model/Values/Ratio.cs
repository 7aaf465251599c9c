namespace FactCheck.Model.Values;

/// <summary>Two numbers set against each other: a score of 3-1, a majority of two to one.</summary>
public sealed record Ratio(decimal First, decimal Second);
