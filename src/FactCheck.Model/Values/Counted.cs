namespace FactCheck.Model.Values;

/// <summary>A number of things: 14 people, at least three ministers.</summary>
/// <param name="Things">What is counted, in lower case and as the text has it: <c>people</c>, <c>cabinet ministers</c>.</param>
public sealed record Counted(Number Amount, string Things);
