using System.Collections.Generic;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;
using FactCheck.RuleLanguage.Yaml;

namespace FactCheck.RuleLanguage.Binding;

/// <summary>Binds a claim type: its fields, their defaults and the slots of its patterns.</summary>
internal sealed class ClaimBinder(ParsedRuleFile file, Catalog catalog, DiagnosticList errors)
{
    private readonly List<FieldPlan> _fields = [];
    private readonly Shape _shape = new(errors);

    public ClaimPlan? Bind(YamlScalar name, YamlNode node)
    {
        var names = new NameChecker(errors);
        names.Claim(name);
        if (_shape.Map(node, "A claim type") is not { } map)
        {
            return null;
        }

        _shape.Keys(map, LanguageKeys.Claim);
        foreach (var other in catalog.Claims)
        {
            if (other.Name == name.Value && other.File != file.Path)
            {
                errors.Add(DiagnosticCatalog.DuplicateClaim, name.Span, $"The claim type '{name.Value}' is also in {other.File}; rename one.");
                break;
            }
        }

        foreach (var field in _shape.Entries(map, "fields"))
        {
            names.Field(field.Key);
            if (field.Value is YamlScalar type)
            {
                Field(field.Key, type);
            }
            else
            {
                _shape.Refuse(field.Value, $"The type of '{field.Key.Value}'", "a text");
            }
        }

        var items = _shape.Items(map, "patterns");
        if (items.Count == 0 && map.Get("patterns") is null or YamlList or YamlScalar { Value: "" } && !Shape.Contains(catalog.Given, name.Value))
        {
            errors.Add(DiagnosticCatalog.MissingKey, name.Span, "'patterns' is missing.");
        }

        var binder = new PatternBinder(catalog, _fields, _shape, errors);
        var patterns = binder.Bind(items, false);
        var except = binder.Bind(_shape.Items(map, "except"), true);
        return new ClaimPlan(name.Value, _shape.Text(map, "summary")?.Value ?? "", new(_fields.ToArray()), patterns, except, map.Source.Lines(name.Start, map.End), name.Span)
        {
            Modality = ModalityBinder.Bind(map, errors),
        };
    }

    private void Field(YamlScalar name, YamlScalar text)
    {
        var (type, optional, from) = SignatureReader.Split(text.Value);
        var bound = Types.Named(type, catalog);
        if (bound is null)
        {
            errors.Add(DiagnosticCatalog.BadType, text.At(0, type.Length), $"'{type}' is not a type.{NearestName.Choice(type, [.. Types.Names(catalog)])}");
        }

        BoundExpression? value = null;
        if (from >= 0)
        {
            value = ExpressionBinder.Bind(text, from, text.Value.Length, new Scope(catalog, null) { InDefault = true }, errors);
            if (bound is not null && value.Type.Kind != TypeKind.Error && value.Type != bound)
            {
                errors.Add(DiagnosticCatalog.WrongType, value.Span, $"The default is {Types.Show(value.Type)}, the field is {Types.Show(bound)}.");
            }
        }

        _fields.Add(new FieldPlan(name.Value, bound ?? Types.Error, optional, value, name.Span));
    }
}
