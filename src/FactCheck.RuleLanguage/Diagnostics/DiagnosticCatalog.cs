using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Diagnostics;

/// <summary>What there is to know of one kind of mistake.</summary>
/// <param name="Why">What goes wrong with it, and what to do.</param>
public sealed record DiagnosticEntry(string Id, string Title, string Why, DiagnosticSeverity Severity = DiagnosticSeverity.Error);

/// <summary>Every mistake a rule author can make, one entry an id: FC1xxx YAML, FC2xxx syntax, FC3xxx names and types, FC4xxx planning, FC5xxx across files.</summary>
public static class DiagnosticCatalog
{
    public static readonly DiagnosticEntry InvalidYaml = new("FC1001", "The file is not YAML", "YAML ends here with an error, often an unclosed quotation mark or a wrong indentation. Nothing after it is read.");
    public static readonly DiagnosticEntry UnknownKey = new("FC1002", "Unknown key", "A key that nobody reads is most often a slip of the pen, and what stands under it would be lost.");
    public static readonly DiagnosticEntry MissingKey = new("FC1003", "A key is missing", "The rule or claim cannot be understood without it.");
    public static readonly DiagnosticEntry WrongShape = new("FC1004", "A list, map or text stands where another is expected", "Indent a map's keys under it, and begin each item of a list with a hyphen.");
    public static readonly DiagnosticEntry DuplicateKey = new("FC1005", "A key stands twice", "Only one of the two would count, so say which.");
    public static readonly DiagnosticEntry UnsupportedYaml = new("FC1006", "This form of YAML is not read", "Anchors, aliases, tags and folded texts hide where a text stands, so that errors could not name the place.");
    public static readonly DiagnosticEntry UnknownValue = new("FC1007", "A value is not one of those allowed", "The message lists the values that are.");

    public static readonly DiagnosticEntry UnexpectedCharacter = new("FC2001", "A character that no expression holds", "Remove it, or put a text into quotation marks.");
    public static readonly DiagnosticEntry UnexpectedToken = new("FC2002", "An expression goes on in an unexpected way", "The message says what was expected at this place.");
    public static readonly DiagnosticEntry UnclosedText = new("FC2003", "A text without its closing quotation mark", "Close it with the mark that it begins with.");
    public static readonly DiagnosticEntry InvalidPattern = new("FC2004", "A pattern that cannot be read", "Brackets come in pairs: (a|b) for alternatives, [a] for what may be left out, {field} for a field.");
    public static readonly DiagnosticEntry InvalidField = new("FC2005", "A field that cannot be read", "Write a type, then ? for a field that may be missing, or = and a default.");

    public static readonly DiagnosticEntry UnknownName = new("FC3001", "Unknown name", "An expression may name claim, story, a find or let above it, and inside where a column of the table searched.");
    public static readonly DiagnosticEntry UnknownMember = new("FC3002", "No such field or column", "The message names what there is, and the nearest name.");
    public static readonly DiagnosticEntry UnknownType = new("FC3003", "Unknown type", "A type is number, count, percent, money, duration, date, weekday, text, truth, an entity such as country, or a table of entities such as countries.");
    public static readonly DiagnosticEntry TypeMismatch = new("FC3004", "Two values of different types", "Values of different types are never equal, so the comparison could not hold.");
    public static readonly DiagnosticEntry NotACondition = new("FC3005", "A condition is expected", "Compare the value with something, or ask whether it is found.");
    public static readonly DiagnosticEntry UnknownFunction = new("FC3006", "Unknown function", "The message names the nearest one.");
    public static readonly DiagnosticEntry WrongArguments = new("FC3007", "A function is called with the wrong values", "The message says what it takes.");
    public static readonly DiagnosticEntry UnknownTable = new("FC3008", "Unknown table or claim type", "A find reads a table of the data package or a claim type of the rule files.");
    public static readonly DiagnosticEntry UnknownClaim = new("FC3009", "Unknown claim type", "A rule is for a claim type that some rule file declares.");
    public static readonly DiagnosticEntry UnknownField = new("FC3010", "A pattern names a field that the claim does not have", "Declare it under fields, or mend the name.");
    public static readonly DiagnosticEntry FieldNotFilled = new("FC3011", "A pattern leaves a field empty", "Put the field into the pattern, give it a default, or mark it with ? as one that may be missing.");
    public static readonly DiagnosticEntry UnknownForm = new("FC3012", "Unknown form of a field", "Numbers have the forms cardinal and ordinal, entities the name columns of their table.");

    public static readonly DiagnosticEntry NoPeriod = new("FC4001", "The table has no period", "at: asks which rows hold on a day, so the table must declare its period in the data package.");
    public static readonly DiagnosticEntry UnknownPick = new("FC4002", "Unknown way to pick", "Pick any, only, all, count, or earliest, latest, largest, smallest with a column.");
    public static readonly DiagnosticEntry NoExamples = new("FC4003", "An example is missing", "A rule needs an example that fires and one that stays silent, so that it is known to do both.");
    public static readonly DiagnosticEntry NotAFind = new("FC4004", "Only a find can be complete", "Name a find of this rule that reads a table.");
    public static readonly DiagnosticEntry EmptyPattern = new("FC4005", "A pattern that could match nothing", "Something in it must be there.");

    public static readonly DiagnosticEntry DuplicateClaim = new("FC5001", "A claim type is declared twice", "One name stands for one kind of statement in all rule files together.");

    public static readonly IReadOnlyList<DiagnosticEntry> All =
    [
        InvalidYaml, UnknownKey, MissingKey, WrongShape, DuplicateKey, UnsupportedYaml, UnknownValue,
        UnexpectedCharacter, UnexpectedToken, UnclosedText, InvalidPattern, InvalidField,
        UnknownName, UnknownMember, UnknownType, TypeMismatch, NotACondition, UnknownFunction, WrongArguments, UnknownTable, UnknownClaim,
        UnknownField, FieldNotFilled, UnknownForm,
        NoPeriod, UnknownPick, NoExamples, NotAFind, EmptyPattern,
        DuplicateClaim,
    ];

    public static DiagnosticEntry? Find(string id)
    {
        foreach (var entry in All)
        {
            if (entry.Id == id)
            {
                return entry;
            }
        }

        return null;
    }
}
