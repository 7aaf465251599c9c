using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Syntax;

/// <summary>An expression as parsed; offsets are into the scalar that holds it.</summary>
internal abstract record ExpressionSyntax(int Start, int End);

/// <summary>Stands where nothing could be read; its error is reported.</summary>
internal sealed record MissingSyntax(int Start, int End) : ExpressionSyntax(Start, End);

internal sealed record NumberSyntax(string Digits, int Start, int End) : ExpressionSyntax(Start, End);

internal sealed record TextSyntax(string Value, int Start, int End) : ExpressionSyntax(Start, End);

internal sealed record NameSyntax(string Name, int Start, int End) : ExpressionSyntax(Start, End);

internal sealed record MemberSyntax(ExpressionSyntax Target, string Name, int NameStart, int Start, int End) : ExpressionSyntax(Start, End);

internal sealed record CallSyntax(string Function, IReadOnlyList<ExpressionSyntax> Arguments, int Start, int End) : ExpressionSyntax(Start, End);

internal sealed record UnarySyntax(string Operator, ExpressionSyntax Operand, int Start, int End) : ExpressionSyntax(Start, End);

internal sealed record BinarySyntax(string Operator, ExpressionSyntax Left, ExpressionSyntax Right, int Start, int End) : ExpressionSyntax(Start, End);

internal sealed record TestSyntax(string Test, ExpressionSyntax Operand, int Start, int End) : ExpressionSyntax(Start, End);
