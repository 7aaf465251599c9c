using System.Globalization;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.Authoring.Mutants;

/// <summary>Lists the changes of a rule: one constant, comparison or verdict each. Texts for people are left alone.</summary>
public static class MutantMaker
{
    /// <param name="text">The rule file.</param>
    public static IReadOnlyList<Mutant> Of(RulePlan rule, string text) => new Maker(rule.Id, text).Make(rule);

    private sealed class Maker(string rule, string text)
    {
        private readonly List<Mutant> _mutants = [];

        public IReadOnlyList<Mutant> Make(RulePlan plan)
        {
            Add(plan.When);
            foreach (var find in plan.Finds)
            {
                foreach (var key in find.Constants.Concat(find.Keys))
                {
                    Between(key.Column, key.Value, "=", "!=");
                    Add(key.Value);
                }

                Add(find.Residual);
                Add(find.At);
                Add(find.PickBy);
            }

            foreach (var let in plan.Lets)
            {
                Add(let.Value);
            }

            foreach (var branch in plan.Branches)
            {
                Add(branch.Condition);
                Replace(branch.Span, branch.Verdict, branch.Verdict == "supported" ? "refuted" : "supported");
            }

            return [.. _mutants.OrderBy(mutant => mutant.Place.Start).ThenBy(mutant => mutant.To, StringComparer.Ordinal)];
        }

        private void Add(BoundExpression? expression)
        {
            if (expression is null)
            {
                return;
            }

            Change(expression);
            foreach (var part in ExpressionParts.Of(expression))
            {
                Add(part);
            }
        }

        private void Change(BoundExpression expression)
        {
            switch (expression)
            {
                case LiteralExpression { Type.Kind: TypeKind.Number or TypeKind.Count } number
                    when decimal.TryParse(number.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value):
                    Replace(number.Span, number.Text, (value + 1).ToString(CultureInfo.InvariantCulture));
                    break;
                case LiteralExpression { Type.Kind: TypeKind.Truth } truth:
                    Replace(truth.Span, truth.Text, truth.Value == "true" ? "false" : "true");
                    break;
                case BinaryExpression binary when Opposite(binary.Operator) is { } other:
                    Between(binary.Left, binary.Right, binary.Operator, other);
                    break;
                case TestExpression test:
                    After(test.Operand, test.Span, "is ", text[test.Operand.Span.End..test.Span.End].Contains(" not ", StringComparison.Ordinal) ? null : "is not ");
                    break;
            }
        }

        private static string? Opposite(string comparison) => comparison switch
        {
            "=" => "!=",
            "!=" => "=",
            "<" => "<=",
            "<=" => "<",
            ">" => ">=",
            ">=" => ">",
            "agrees with" => "contradicts",
            "contradicts" => "agrees with",
            "and" => "or",
            "or" => "and",
            "+" => "-",
            "-" => "+",
            "*" => "/",
            "/" => "*",
            _ => null,
        };

        private void Between(BoundExpression one, BoundExpression other, string from, string to)
        {
            var (first, second) = one.Span.Start < other.Span.Start ? (one.Span, other.Span) : (other.Span, one.Span);
            var at = second.Start < first.End ? -1 : text.IndexOf(from, first.End, second.Start - first.End, StringComparison.Ordinal);
            ReplaceAt(at, first, from, to);
        }

        private void After(BoundExpression operand, SourceSpan whole, string from, string? to)
        {
            var at = text.IndexOf(from, operand.Span.End, whole.End - operand.Span.End, StringComparison.Ordinal);
            if (to is not null)
            {
                ReplaceAt(at, whole, from, to);
            }
        }

        private void Replace(SourceSpan span, string from, string to)
        {
            if (string.CompareOrdinal(text, span.Start, from, 0, from.Length) == 0)
            {
                ReplaceAt(span.Start, span, from, to);
            }
        }

        /// <summary>Words that span lines, or are written another way than they are read, are left as they are.</summary>
        private void ReplaceAt(int at, SourceSpan near, string from, string to)
        {
            if (at >= 0)
            {
                var line = near.StartLine + text.AsSpan(near.Start, Math.Max(0, at - near.Start)).Count('\n');
                var column = at - text.LastIndexOf('\n', at == 0 ? 0 : at - 1);
                _mutants.Add(new(rule, new(near.File, at, at + from.Length, line, column, line, column + from.Length), from, to));
            }
        }
    }
}
