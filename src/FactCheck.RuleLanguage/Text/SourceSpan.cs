namespace FactCheck.RuleLanguage.Text;

/// <summary>A stretch of a rule file: lines and columns from 1 (columns in UTF-16 code units), offsets from 0, ends exclusive.</summary>
public sealed record SourceSpan(string File, int Start, int End, int StartLine, int StartColumn, int EndLine, int EndColumn);
