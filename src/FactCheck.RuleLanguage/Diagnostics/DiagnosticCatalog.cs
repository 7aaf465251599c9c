using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Diagnostics;

/// <summary>One kind of diagnostic, for its help page.</summary>
public sealed record DiagnosticEntry(string Id, string Title, string Why, string Help);

/// <summary>Every diagnostic of the rule language.</summary>
public static class DiagnosticCatalog
{
    public const string BadYaml = "FC1001";
    public const string DuplicateKey = "FC1002";
    public const string WrongShape = "FC1003";
    public const string UnknownKey = "FC1004";
    public const string MissingKey = "FC1005";
    public const string BadExpression = "FC2001";
    public const string BadPattern = "FC2002";
    public const string BadType = "FC2003";
    public const string BadText = "FC2004";
    public const string UnknownName = "FC3001";
    public const string WrongType = "FC3002";
    public const string UnknownWord = "FC3003";
    public const string MissingSlot = "FC3004";
    public const string BadPick = "FC4001";
    public const string NoPeriod = "FC4002";
    public const string NotAFind = "FC4003";
    public const string MissingExample = "FC4004";
    public const string DuplicateClaim = "FC5001";

    public static EquatableArray<DiagnosticEntry> All { get; } = new(
    [
        new(BadYaml, "The file is not YAML", "Nothing can be read from it.", "Check indentation and quotes."),
        new(DuplicateKey, "A key is given twice", "One of the two would be lost.", "Keep one."),
        new(WrongShape, "A map, a list or a text was expected", "The key means something else here.", "Compare with a rule that works."),
        new(UnknownKey, "A key is not known", "It would have no effect.", "Use one of the keys named."),
        new(MissingKey, "A key is missing", "The rule cannot be checked without it.", "Add the key."),
        new(BadExpression, "An expression cannot be read", "Its grammar is broken at this place.", "Check operators and brackets."),
        new(BadPattern, "A pattern cannot be read", "Brackets or slots do not match.", "Close every bracket."),
        new(BadType, "A type is not known", "Fields have one of the language's types, an entity or a table.", "Use a type named."),
        new(BadText, "A text with expressions cannot be read", "A brace is open.", "Write {{ for a brace itself."),
        new(UnknownName, "A name is not known", "It is neither a find, a let, a column nor a field.", "Use the name suggested."),
        new(WrongType, "The types do not fit", "Comparing different things has no answer.", "Compare like with like."),
        new(UnknownWord, "A word is not one of those allowed", "The choice is closed.", "Use a word named."),
        new(MissingSlot, "A required field has no slot in a pattern", "The claim could not be made.", "Add the slot, a default or a question mark."),
        new(BadPick, "A pick cannot be read", "It chooses among the rows found.", "Use one of the picks named."),
        new(NoPeriod, "The table has no period", "Only a period can hold on a date.", "Leave out 'at', or declare the period."),
        new(NotAFind, "Completeness is asked of something that is not a find", "Only a look-up can be complete.", "Name a find."),
        new(MissingExample, "An example is missing", "A rule shows one text it fires on and one it is silent on.", "Add the example."),
        new(DuplicateClaim, "A claim type is defined twice", "Rules could not tell which is meant.", "Rename one."),
    ]);
}
