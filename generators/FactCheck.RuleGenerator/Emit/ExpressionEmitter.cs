using System.Linq;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;
using static FactCheck.RuleGenerator.Emit.CSharpNames;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Where an expression is printed, which decides what its names are called.</summary>
internal enum Scope
{
    /// <summary>In a rule's methods: finds and lets are locals.</summary>
    Check,

    /// <summary>In a finding: finds and lets are fields.</summary>
    Result,

    /// <summary>In a claim's factory: earlier fields are locals.</summary>
    Draft,
}

/// <summary>Prints bound expressions: values as nullable values, conditions as <c>Truth</c>.</summary>
internal sealed class ExpressionEmitter
{
    private readonly Scope _scope;
    private readonly CoverageEmitter? _coverage;

    /// <param name="coverage">Prints <c>is complete</c>; null where no find can be asked for.</param>
    public ExpressionEmitter(Scope scope, CoverageEmitter? coverage = null)
    {
        _scope = scope;
        _coverage = coverage;
    }

    /// <summary>The expression as a value that is null where it is missing. Truths are <c>bool?</c>.</summary>
    public string Value(BoundExpression expression)
        => IsCondition(expression)
            ? $"({Condition(expression)} switch {{ Truth.Agrees => true, Truth.Contradicts => false, _ => (bool?)null }})"
            : Plain(expression);

    /// <summary>As <see cref="Value"/>, of a nullable type even where it is never missing.</summary>
    public string Nullable(BoundExpression expression)
        => CanBeMissing(expression) || !IsValueType(expression.Type) ? Value(expression) : $"((" + Type(expression.Type) + "?)" + Value(expression) + ")";

    /// <summary>The expression as <c>Truth</c>.</summary>
    public string Condition(BoundExpression expression) => expression switch
    {
        LetExpression let when let.Type.Kind == TypeKind.Truth => Name(let.Name),
        UnaryExpression { Operator: "not" } not => $"Truths.Not({Condition(not.Operand)})",
        TestExpression test => Test(test),
        BinaryExpression { Operator: "and" } and => $"Truths.And({Condition(and.Left)}, {Condition(and.Right)})",
        BinaryExpression { Operator: "or" } or => $"Truths.Or({Condition(or.Left)}, {Condition(or.Right)})",
        BinaryExpression binary when IsComparison(binary.Operator) => Comparison(binary),
        _ => $"Compare.Agrees((bool?)true, {Plain(expression)})",
    };

    /// <summary>Text for a message or a trace.</summary>
    public string Shown(BoundExpression expression)
    {
        var kind = expression.Type.Kind;
        if (kind == TypeKind.Truth)
        {
            return $"({Condition(expression)} switch {{ Truth.Agrees => \"yes\", Truth.Contradicts => \"no\", _ => \"missing\" }})";
        }

        var value = Value(expression);
        return kind switch
        {
            TypeKind.Rows or TypeKind.Claims => $"(Count.Of({value})?.ToString() ?? \"missing\")",
            TypeKind.Claim => $"({value}?.Source.Text ?? \"missing\")",
            TypeKind.Text => $"({value} ?? \"missing\")",
            _ when !CanBeMissing(expression) => $"{value}.ToString()",
            _ => $"({value}?.ToString() ?? \"missing\")",
        };
    }

    /// <summary>Whether the printed value's type has room for null.</summary>
    public bool CanBeMissing(BoundExpression expression) => expression switch
    {
        ClaimFieldExpression field => _scope == Scope.Draft || field.Optional || !string.IsNullOrEmpty(field.Find),
        FindExpression find => find.Type.Kind is not (TypeKind.Rows or TypeKind.Claims),
        RowExpression => false,
        _ => true,
    };

    public string Name(string name) => _scope == Scope.Result ? "_" + Camel(name) : Local(name);

    private string Root(string name) => _scope == Scope.Result ? "_" + name : name;

    private static bool IsComparison(string op)
        => op is "=" or "!=" or "<" or "<=" or ">" or ">=" or "in" or "agrees with" or "contradicts";

    private static bool IsCondition(BoundExpression expression) => expression.Type.Kind == TypeKind.Truth && expression switch
    {
        LetExpression or TestExpression => true,
        UnaryExpression { Operator: "not" } => true,
        BinaryExpression { Operator: "and" or "or" } => true,
        BinaryExpression binary => IsComparison(binary.Operator),
        _ => false,
    };

    private string Plain(BoundExpression expression) => expression switch
    {
        LiteralExpression literal => Literal(literal),
        ClaimFieldExpression field => _scope == Scope.Draft ? Local(field.Field) : ClaimMember(field.Find, Member(field.Field)),
        ClaimPropertyExpression property => Property(property),
        FindExpression find => Name(find.Name),
        LetExpression let => Name(let.Name),
        RowExpression row => row.Type.Kind == TypeKind.Claim ? "other" : "row",
        ColumnExpression column => Value(column.Target) + (CanBeMissing(column.Target) ? "?." : ".") + (column.Column == "confirmed" ? "Confirmed" : Member(column.Column)),
        StoryExpression { Property: "date" } => Story + ".Date",
        StoryExpression story => $"{Story}.About({Text(story.Property)})",
        SentenceExpression sentence => $"draft.FirstInSentence<{Row(sentence.Table)}>({Text(sentence.Table)})",
        UnaryExpression { Operator: "-" } minus => $"Arithmetic.Negate({Value(minus.Operand)})",
        BinaryExpression { Operator: "else" } other => $"(({Type(other.Type)}?)({Nullable(other.Left)} ?? {Nullable(other.Right)}))",
        BinaryExpression binary => $"Arithmetic.{Operation(binary.Operator)}({Operand(binary.Left, binary.Type)}, {Operand(binary.Right, binary.Type)})",
        CallExpression call => Call(call),
        _ => "null",
    };

    private string Story => _scope == Scope.Draft ? "draft.Story" : Root("story");

    /// <summary>A number written in arithmetic with counts is a count: <c>nominal + 1</c> is again completed units.</summary>
    private string Operand(BoundExpression operand, RuleType result)
        => result.Kind == TypeKind.Count && operand is LiteralExpression { Type.Kind: TypeKind.Number or TypeKind.Count } literal && !literal.Value.Contains(".")
            ? $"(Number?)Number.WholeCount({literal.Value})"
            : Value(operand);

    private static string Literal(LiteralExpression literal) => literal.Type.Kind switch
    {
        TypeKind.Text => Text(literal.Value),
        TypeKind.Truth => literal.Value == "true" ? "(bool?)true" : "(bool?)false",
        TypeKind.Weekday => $"(DayOfWeek?)DayOfWeek.{Pascal(literal.Value)}",
        _ => $"(Number?)Number.Exact({literal.Value}m)",
    };

    private string ClaimMember(string? find, string member) => find switch
    {
        null => Root("claim") + "." + member,
        "" => "other." + member,
        _ => Name(find) + "?." + member,
    };

    private string Property(ClaimPropertyExpression property)
    {
        var source = _scope == Scope.Draft ? "draft.Source" : ClaimMember(property.Find, "Source");
        return property.Property switch
        {
            "speaker" => source + ".Speaker",
            "quoted" => $"((bool?){source}.Quoted)",
            "part" => source + ".Part.ToString().ToLowerInvariant()",
            _ => source + ".Text",
        };
    }

    private string Test(TestExpression test)
    {
        if (test.Test.EndsWith("complete", System.StringComparison.Ordinal))
        {
            return _coverage?.Covers((FindExpression)test.Operand, this) ?? "Truth.CannotTell";
        }

        var missing = test.Operand.Type.Kind is TypeKind.Rows or TypeKind.Claims ? $"{Value(test.Operand)}.Length == 0"
            : CanBeMissing(test.Operand) ? $"{Value(test.Operand)} is null"
            : "false";
        return test.Test.EndsWith("missing", System.StringComparison.Ordinal) && !test.Test.Contains("not")
            ? $"Truths.From({missing})"
            : $"Truths.From(!({missing}))";
    }

    private string Comparison(BinaryExpression binary)
    {
        var left = Value(binary.Left);
        var right = Value(binary.Right);
        return binary.Operator switch
        {
            "=" => $"Compare.Equal({left}, {right})",
            "!=" => $"Truths.Not(Compare.Equal({left}, {right}))",
            "<" => $"Compare.Less({left}, {right})",
            "<=" => $"Compare.LessOrEqual({left}, {right})",
            ">" => $"Compare.Less({right}, {left})",
            ">=" => $"Compare.LessOrEqual({right}, {left})",
            "in" => $"Compare.In({left}, {right})",
            "contradicts" => $"Truths.Not(Compare.Agrees({left}, {right}))",
            _ => $"Compare.Agrees({left}, {right})",
        };
    }

    private static string Operation(string op) => op switch
    {
        "+" => "Add",
        "-" => "Subtract",
        "*" => "Multiply",
        _ => "Divide",
    };

    private string Call(CallExpression call)
    {
        var arguments = string.Join(", ", call.Arguments.Select(Value));
        return call.Function == "count" ? $"Count.Of({arguments})" : $"Calendar.{Pascal(call.Function)}({arguments})";
    }
}
