using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.Authoring.Completion;

/// <summary>What expressions can name: the claim's fields, the rows found, the columns of the table searched, values computed, functions.</summary>
internal sealed class ExpressionOffers(Catalog catalog)
{
    /// <summary>The words of the grammar, which stand in no catalogue.</summary>
    private static readonly RuleCompletion[] s_words =
    [
        new("and", "both hold"), new("or", "one of them holds"), new("not", "it does not hold"), new("in", "is one of many"), new("else", "the value, or another where it is missing"),
        new("agrees with", "what is said can be what is known, as it is rounded and hedged"), new("contradicts", "what is said cannot be what is known"),
        new("is", "missing, not missing, found or complete"), new("missing", "nothing is known of it"), new("found", "something was found"),
        new("complete", "the table declares to hold all there is"), new(LanguageKeys.Otherwise, "the condition that always holds"),
    ];

    private static readonly RuleCompletion[] s_functions =
    [
        .. FunctionCatalog.All.Select(one => new RuleCompletion(one.Name + "(", $"{one.Summary}: {one.Example}")),
        .. FunctionCatalog.Aggregates.Select(one => new RuleCompletion(one.Name + "(", $"{one.Summary}: {one.Example}")),
    ];

    /// <summary>Whether the value being written is an expression.</summary>
    public static bool IsExpression(YamlPlace place) => place.Path is ["rules" or "derive", _, .. var within] && within switch
    {
        [] => place.Key == "when",
        ["let"] or ["fields"] => true,
        ["find", _] => place.Key is "where" or "at",
        ["verdict", YamlPlace.Item] => LanguageKeys.Verdicts.Contains(place.Key!),
        _ => false,
    };

    public IEnumerable<RuleCompletion> At(YamlPlace place)
    {
        var rule = place.Maps[2];
        var finds = rule.Under("find") is { } found ? found.Keys.Select(name => (Name: name, In: found.Under(name)?.Value("in"))).ToList() : [];
        return
        [
            .. place.Path is [_, _, "find", _] ? Members(place.Maps[4].Value("in"), "") : [],
            .. Members(rule.Value("for"), "claim."),
            .. finds.Select(find => new RuleCompletion(find.Name, "what was found in " + find.In)),
            .. finds.SelectMany(find => Members(find.In, find.Name + ".")),
            .. (rule.Under("let")?.Keys ?? []).Select(name => new RuleCompletion(name, "a value computed with let")),
            new("story.date", "the day of the story"),
            .. catalog.Package.Tables.Where(table => table.Entity is not null).Select(table => new RuleCompletion("story." + table.Name, $"the {table.Name} that the story names")),
            .. s_functions,
            .. s_words,
        ];
    }

    /// <summary>The columns of a table, or the fields of a claim type.</summary>
    private IEnumerable<RuleCompletion> Members(string? name, string before)
        => name is null ? []
            : catalog.Table(name) is { } table ? table.Columns.Select(column => new RuleCompletion(before + column.Name, $"a column of {name}: {column.Type}"))
            : catalog.Claim(name) is { } claim ? claim.Fields.Select(field => new RuleCompletion(before + field.Name, $"a field of {name}: {field.Type}"))
            : [];
}
