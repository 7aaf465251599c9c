using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Emit;

/// <summary>Prints which of the rows found a find keeps. Rows stand in table order, so ties go to the first.</summary>
internal sealed class PickEmitter
{
    private readonly FindPlan _find;
    private readonly ExpressionEmitter _expressions;
    private readonly string _candidate;
    private readonly string _type;

    public PickEmitter(FindPlan find, ExpressionEmitter expressions)
    {
        _find = find;
        _expressions = expressions;
        _candidate = find.Table is null ? "other" : "row";
        _type = FindEmitter.CandidateType(find);
    }

    /// <summary>What the find binds where a key is missing.</summary>
    public string Nothing => _find.Pick == "all" ? "[]" : "null";

    private bool IsOrdered => _find.PickBy is not null && _find.Pick is "earliest" or "latest" or "largest" or "smallest";

    public void Begin(CodeWriter writer)
    {
        switch (_find.Pick)
        {
            case "all":
                writer.Line($"var found = new List<{_type}>();");
                break;
            case "count":
                writer.Line("var found = 0;");
                break;
            case "only":
                writer.Line($"{_type}? best = null;");
                break;
            default:
                if (IsOrdered)
                {
                    writer.Line($"{_type}? best = null;");
                    writer.Line($"{CSharpNames.Type(_find.PickBy!.Type)}? order = null;");
                }

                break;
        }
    }

    public void Take(CodeWriter writer)
    {
        switch (_find.Pick)
        {
            case "all":
                writer.Line($"found.Add({_candidate});");
                break;
            case "count":
                writer.Line("found++;");
                break;
            case "only":
                writer.Open("if (best is not null)");
                writer.Line("return null;");
                writer.Close();
                writer.Line();
                writer.Line($"best = {_candidate};");
                break;
            default:
                TakeFirst(writer);
                break;
        }
    }

    public void End(CodeWriter writer) => writer.Line(_find.Pick switch
    {
        "all" => "return found.ToArray();",
        "count" => "return Number.WholeCount(found);",
        "only" => "return best;",
        _ => IsOrdered ? "return best;" : "return null;",
    });

    private void TakeFirst(CodeWriter writer)
    {
        if (!IsOrdered)
        {
            writer.Line($"return {_candidate};");
            return;
        }

        writer.Line($"var mine = {_expressions.Nullable(_find.PickBy!)};");
        writer.Open($"if (best is null || (mine is {{ }} value && (order is not {{ }} least || {Precedes("value", "least")})))");
        writer.Line($"best = {_candidate};");
        writer.Line("order = mine;");
        writer.Close();
    }

    private string Precedes(string value, string least)
    {
        var small = _find.Pick is "earliest" or "smallest";
        return _find.PickBy!.Type.Kind switch
        {
            TypeKind.Date => $"{value}.First {(small ? "<" : ">")} {least}.First",
            TypeKind.Text => $"string.CompareOrdinal({value}, {least}) {(small ? "<" : ">")} 0",
            var kind => Below(kind, small ? value : least, small ? least : value),
        };
    }

    private static string Below(TypeKind kind, string low, string high)
    {
        var range = kind switch
        {
            TypeKind.Percent => "Value",
            TypeKind.Money or TypeKind.Duration => "Amount",
            _ => "Range",
        };
        return $"{low}.{range}.IsBelow({high}.{range})";
    }
}
