using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Syntax;

/// <summary>A claim pattern's tree.</summary>
public abstract record PatternSyntax(SourceSpan Span);

/// <summary>A word or symbol, lower case, cut as the engine cuts a story's text.</summary>
public sealed record WordPattern(string Text, SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>{field}</c> or <c>{field:form}</c>. The binder fills in the field's index and type.</summary>
public sealed record SlotPattern(string Field, string? Form, int FieldIndex, RuleType? Type, SourceSpan Span) : PatternSyntax(Span);

public sealed record SequencePattern(EquatableArray<PatternSyntax> Nodes, SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>(a|b)</c></summary>
public sealed record AlternativesPattern(EquatableArray<PatternSyntax> Nodes, SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>[a]</c></summary>
public sealed record OptionalPattern(PatternSyntax Node, SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>...</c> or <c>...4</c>: up to six, or that many, tokens of the same sentence.</summary>
public sealed record GapPattern(int Most, SourceSpan Span) : PatternSyntax(Span);
