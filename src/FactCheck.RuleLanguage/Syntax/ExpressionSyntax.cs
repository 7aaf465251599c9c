using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Syntax;

/// <summary>An expression as written; offsets are those of its text.</summary>
internal abstract class ExpressionSyntax(int start, int end)
{
    public int Start { get; } = start;

    public int End { get; } = end;
}

internal sealed class ErrorSyntax(int start, int end) : ExpressionSyntax(start, end);

internal sealed class LiteralSyntax(string kind, string value, int start, int end) : ExpressionSyntax(start, end)
{
    public string Kind { get; } = kind;

    public string Value { get; } = value;
}

/// <summary>An expression in brackets, kept so that what is around it begins and ends with them.</summary>
internal sealed class GroupSyntax(ExpressionSyntax inner, int start, int end) : ExpressionSyntax(start, end)
{
    public ExpressionSyntax Inner { get; } = inner;
}

internal sealed class NameSyntax(string name, int start, int end) : ExpressionSyntax(start, end)
{
    public string Name { get; } = name;
}

internal sealed class MemberSyntax(ExpressionSyntax target, string name, int nameStart, int end) : ExpressionSyntax(target.Start, end)
{
    public ExpressionSyntax Target { get; } = target;

    public string Name { get; } = name;

    public int NameStart { get; } = nameStart;
}

internal sealed class CallSyntax(string function, List<ExpressionSyntax> arguments, int start, int end) : ExpressionSyntax(start, end)
{
    public string Function { get; } = function;

    public List<ExpressionSyntax> Arguments { get; } = arguments;
}

internal sealed class UnarySyntax(string op, ExpressionSyntax operand, int start, int end) : ExpressionSyntax(start, end)
{
    public string Operator { get; } = op;

    public ExpressionSyntax Operand { get; } = operand;
}

internal sealed class BinarySyntax(string op, ExpressionSyntax left, ExpressionSyntax right, int start, int end) : ExpressionSyntax(start, end)
{
    public string Operator { get; } = op;

    public ExpressionSyntax Left { get; } = left;

    public ExpressionSyntax Right { get; } = right;
}

/// <summary><c>any visit in visits where …</c>.</summary>
internal sealed class QuantifierSyntax(string quantifier, ExpressionToken item, ExpressionSyntax source, ExpressionSyntax condition, int start) : ExpressionSyntax(start, condition.End)
{
    public string Quantifier { get; } = quantifier;

    public ExpressionToken Item { get; } = item;

    public ExpressionSyntax Source { get; } = source;

    public ExpressionSyntax Condition { get; } = condition;
}

internal sealed class TestSyntax(string test, ExpressionSyntax operand, int start, int end) : ExpressionSyntax(start, end)
{
    public string Test { get; } = test;

    public ExpressionSyntax Operand { get; } = operand;
}
