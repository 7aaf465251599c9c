using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds a find: what it reads, its conditions, the day on which rows must hold, and what it picks.</summary>
internal sealed class FindBinder(ShapeReader shape, BindingScope scope)
{
    private static readonly string[] s_picks = ["any", "only", "all", "count"];
    private static readonly string[] s_orderedPicks = ["earliest", "latest", "largest", "smallest"];

    public FindPlan? Bind(YamlScalar name, YamlNode node)
    {
        if (shape.Map(node, $"The find {name.Value}") is not { } map)
        {
            return null;
        }

        shape.KnownKeys(map, "A find", "in", "where", "pick", "at");
        if (shape.Required(map, name, "in") is not { } source)
        {
            return null;
        }

        var table = scope.Catalog.Package.Table(source.Value);
        var claim = scope.Catalog.Claim(source.Value);
        if (table is null && claim is null)
        {
            var known = scope.Catalog.Package.Tables.Select(one => one.Name).Concat(scope.Catalog.Claims.Select(one => one.Name));
            scope.Diagnostics.Report(DiagnosticCatalog.UnknownTable, source.Whole, $"There is no table or claim type '{source.Value}'.{NearestName.Suggest(source.Value, known)}");
            return null;
        }

        var at = BindAt(map, table, source);
        (scope.Row, scope.Candidate) = (table, table is null ? claim : null);
        var where = shape.Scalar(map["where"], "where") is { } condition ? ExpressionBinder.BindCondition(scope, condition) : null;
        var (pick, pickBy) = BindPick(map);
        (scope.Row, scope.Candidate) = (null, null);
        var type = TypeOf(pick, table, claim);
        return ConditionPlanner.Plan(name.Value, table, claim?.Name, where, at, pick, pickBy, type, shape.Span(node));
    }

    private BoundExpression? BindAt(YamlMap map, TableSchema? table, YamlScalar source)
    {
        if (shape.Scalar(map["at"], "at") is not { } at)
        {
            return null;
        }

        var day = ExpressionBinder.Bind(scope, at);
        if (day.Type.Kind is not (TypeKind.Date or TypeKind.Error))
        {
            scope.Diagnostics.Report(DiagnosticCatalog.TypeMismatch, day.Span, $"at: takes a date, and '{day.Text}' is {TypeNames.Of(day.Type)}.");
        }

        if (table?.PeriodFrom is null)
        {
            scope.Diagnostics.Report(DiagnosticCatalog.NoPeriod, at.Whole, $"{source.Value} declares no period, so its rows hold on no particular day.");
            return null;
        }

        return day;
    }

    private (string Pick, BoundExpression? By) BindPick(YamlMap map)
    {
        if (shape.Scalar(map["pick"], "pick") is not { } pick)
        {
            return ("any", null);
        }

        var text = pick.Value;
        var space = text.IndexOf(' ');
        var word = space < 0 ? text : text.Substring(0, space);
        if (space < 0 ? s_picks.Contains(word) : s_orderedPicks.Contains(word))
        {
            return (word, space < 0 ? null : BindOrder(pick, space + 1));
        }

        var hint = s_orderedPicks.Contains(word) ? $" Name what to order by: {word} from." : NearestName.Suggest(word, s_picks.Concat(s_orderedPicks));
        scope.Diagnostics.Report(DiagnosticCatalog.UnknownPick, pick.Whole, $"There is no way to pick '{text}'.{hint}");
        return ("any", null);
    }

    private BoundExpression BindOrder(YamlScalar pick, int start)
    {
        var order = ExpressionBinder.Bind(scope, pick, start, pick.Value.Length);
        if (order.Type.Kind is not (TypeKind.Date or TypeKind.Number or TypeKind.Count or TypeKind.Money or TypeKind.Error))
        {
            scope.Diagnostics.Report(DiagnosticCatalog.UnknownPick, order.Span, $"Rows are ordered by a date, a number or money, and '{order.Text}' is {TypeNames.Of(order.Type)}.");
        }

        return order;
    }

    private static RuleType TypeOf(string pick, TableSchema? table, ClaimSignature? claim) => pick switch
    {
        "count" => new(TypeKind.Count),
        "all" => table is not null ? new(TypeKind.Rows, table.Name) : new(TypeKind.Claims, claim!.Name),
        _ => table is not null ? new(TypeKind.Entity, table.Name) : new(TypeKind.Claim, claim!.Name),
    };
}
