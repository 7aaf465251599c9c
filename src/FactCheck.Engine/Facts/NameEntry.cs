namespace FactCheck.Engine.Facts;

/// <summary>A text that names a row.</summary>
/// <param name="Form">The column that holds the text.</param>
/// <param name="IsShort">Whether it names the row only in a story that names it in full.</param>
/// <param name="Row">The row's ordinal.</param>
public readonly record struct NameEntry(string Table, string Form, bool IsShort, int Row, string Text);
