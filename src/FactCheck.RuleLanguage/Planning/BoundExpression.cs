using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>An expression with its names resolved and its types checked, ready to be printed in any target language.</summary>
/// <param name="Text">The expression as its author wrote it.</param>
public abstract record BoundExpression(RuleType Type, string Text, SourceSpan Span);

/// <summary>A number (invariant decimal text), a text or a truth, told apart by type.</summary>
public sealed record LiteralExpression(string Value, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span);

/// <summary><c>claim.years</c>: a declared field of the claim being checked, or of a claim bound by a find.</summary>
/// <param name="Find">Name of the find that bound the claim; null for the claim being checked; <c>""</c> for the candidate inside a <c>where</c>.</param>
public sealed record ClaimFieldExpression(string? Find, string Claim, string Field, bool Optional, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span)
{
    /// <summary>Whether <c>Find</c> names an item of a <see cref="FoldExpression"/> instead.</summary>
    public bool IsOfItem { get; init; }
}

/// <summary><c>claim.speaker</c>, <c>claim.quoted</c>, <c>claim.text</c>, <c>claim.part</c>; Find as in <see cref="ClaimFieldExpression"/>.</summary>
public sealed record ClaimPropertyExpression(string? Find, string Property, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span)
{
    /// <summary>Whether <c>Find</c> names an item of a <see cref="FoldExpression"/> instead.</summary>
    public bool IsOfItem { get; init; }
}

/// <summary>What a find bound: a row, rows, a count, a claim or claims, as the type says.</summary>
public sealed record FindExpression(string Name, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span);

public sealed record LetExpression(string Name, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span);

/// <summary>The candidate row inside a <c>where</c>, a <c>pick</c> or an index key.</summary>
public sealed record RowExpression(RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span);

/// <summary>A column of a row: <c>treaty.signed</c>, or a bare <c>signed</c> inside a <c>where</c>. <c>confirmed</c> is a column of every table.</summary>
/// <param name="Currency">Currency of a money column.</param>
public sealed record ColumnExpression(BoundExpression Target, string Table, string Column, string? Currency, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span);

/// <summary><c>story.date</c>, or <c>story.countries</c> with the table's name as property.</summary>
public sealed record StoryExpression(string Property, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span);

/// <summary><c>sentence.person</c>, only in a field's default: the first row of that table which the claim's sentence names.</summary>
public sealed record SentenceExpression(string Table, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span);

/// <summary><c>not x</c>, <c>-x</c>; the operator as written.</summary>
public sealed record UnaryExpression(string Operator, BoundExpression Operand, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span);

/// <summary>One of <c>and or = != &lt; &lt;= &gt; &gt;= + - * / in else</c>, <c>agrees with</c>, <c>contradicts</c>.</summary>
public sealed record BinaryExpression(string Operator, BoundExpression Left, BoundExpression Right, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span);

/// <summary><c>x is missing</c>, <c>x is found</c>, <c>x is complete</c> (a find by name).</summary>
public sealed record TestExpression(string Test, BoundExpression Operand, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span);

public sealed record CallExpression(string Function, EquatableArray<BoundExpression> Arguments, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span);

/// <summary>One of many, inside the <see cref="FoldExpression"/> that goes through them.</summary>
public sealed record ItemExpression(string Name, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span);

/// <summary>Many made into one: <c>sum(parts.amount)</c>, <c>every part in parts where part.amount &gt; 0</c>.</summary>
/// <param name="Fold">sum, min, max or average of the body's values; any, no or every of its outcomes.</param>
/// <param name="Name">A name that nothing else of the rule has, in snake case.</param>
/// <param name="Source">What is gone through: a find with <c>pick: all</c>, or a set.</param>
/// <param name="Item">What the body calls one of them.</param>
public sealed record FoldExpression(string Fold, string Name, BoundExpression Source, string Item, BoundExpression Body, RuleType Type, string Text, SourceSpan Span) : BoundExpression(Type, Text, Span)
{
    /// <summary>Whether it asks a condition of each, rather than a value.</summary>
    public bool IsQuantifier => Type.Kind == TypeKind.Truth;
}
