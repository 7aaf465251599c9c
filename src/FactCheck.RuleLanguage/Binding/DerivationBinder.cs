using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds a derivation: what it starts from, what it looks up, and the fields of the claim that it gives.</summary>
internal sealed class DerivationBinder(ParsedRuleFile file, string domain, Catalog catalog, DiagnosticList errors)
{
    private readonly Shape _shape = new(errors);
    private readonly LookupBinder _lookup = new(file, catalog, errors);

    public DerivationPlan? Bind(YamlScalar name, YamlNode node)
    {
        var before = errors.Count;
        new NameChecker(errors).Rule(name, "The derivation");
        _lookup.CheckUnique(name);
        if (_shape.Map(node, "A derivation") is not { } map)
        {
            return null;
        }

        _shape.Keys(map, LanguageKeys.Derivation);
        var summary = _shape.Text(map, "summary", name)?.Value ?? "";
        var claim = _lookup.Claim(map, "for", name);
        var scope = new Scope(catalog, claim) { IsClaimUnknown = claim is null };
        var (finds, lets) = _lookup.Bind(map, scope);
        var when = _lookup.When(map, scope);
        var gives = _lookup.Claim(map, "gives", name);
        var fields = Fields(map, name, gives, scope);
        for (var i = 0; i < finds.Count; i++)
        {
            finds[i] = finds[i] with { UsesCoverage = scope.Complete.Contains(finds[i].Name) };
        }

        if (errors.Count == before)
        {
            _lookup.WarnOfUnused(map, scope);
        }

        return claim is null || gives is null ? null : new DerivationPlan(
            domain + "/" + name.Value, name.Value, summary, claim.Name, gives.Name, new(finds.ToArray()), new(lets.ToArray()), when, fields,
            map.Source.Lines(name.Start, map.End), PlanSentence.Write(finds), name.Span);
    }

    private EquatableArray<GivenField> Fields(YamlMap map, YamlScalar name, ClaimSignature? gives, Scope scope)
    {
        if (map.Get("fields") is null)
        {
            errors.Add(DiagnosticCatalog.MissingKey, name.Span, "'fields' is missing.");
        }

        var given = new Dictionary<string, BoundExpression>();
        foreach (var entry in _shape.Entries(map, "fields"))
        {
            var field = gives?.Field(entry.Key.Value);
            if (gives is not null && field is null)
            {
                errors.Add(DiagnosticCatalog.UnknownName, entry.Key.Span, $"'{entry.Key.Value}' is not a field of {gives.Name}.{NearestName.Hint(entry.Key.Value, gives.FieldNames)}");
            }

            if (entry.Value is not YamlScalar text)
            {
                _shape.Refuse(entry.Value, $"The field '{entry.Key.Value}'", "an expression");
                continue;
            }

            var value = ExpressionBinder.Bind(text, scope, errors);
            given[entry.Key.Value] = value;
            Check(value, field);
        }

        var fields = new List<GivenField>();
        foreach (var field in gives?.Fields ?? default)
        {
            given.TryGetValue(field.Name, out var value);
            fields.Add(new(field.Name, value));
            if (value is null && field is { Optional: false, HasDefault: false } && map.Get("fields") is { } node)
            {
                errors.Add(DiagnosticCatalog.MissingKey, node.Span, $"'{field.Name}' is missing, which every {gives!.Name} has.");
            }
        }

        return new(fields.ToArray());
    }

    private void Check(BoundExpression value, FieldSignature? field)
    {
        var type = field is null ? null : Types.Named(field.Type, catalog);
        if (type is not null && type.Kind != TypeKind.Error && value.Type.Kind != TypeKind.Error && value.Type != type
            && !(type.Kind == TypeKind.Number && value.Type.Kind == TypeKind.Count))
        {
            errors.Add(DiagnosticCatalog.WrongType, value.Span, $"'{value.Text}' is {Types.Show(value.Type)}, the field is {Types.Show(type)}.");
        }
    }
}
