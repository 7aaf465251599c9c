namespace FactCheck.RuleLanguage.Diagnostics;

/// <content>FC2xxx: expressions, patterns, types and messages as texts.</content>
public static partial class DiagnosticCatalog
{
    private static readonly DiagnosticEntry[] s_syntax =
    [
        new(
            BadExpression,
            "An expression cannot be read",
            "Its grammar is broken at this place.",
            "Look for an operator without a value, or a bracket or quotation mark without its partner.",
            ExampleFrame.Rule,
            """
            verdict:
              - refuted: claim.years > > 160
            """,
            "> «>»",
            "A value was expected, not '>'.",
            """
            verdict:
              - refuted: claim.years > 160 and elapsed > 160
            """),
        new(
            BadPattern,
            "A pattern cannot be read",
            "Brackets and slots say which words may be left out or changed, so each needs its partner.",
            "Close every '(', '[' and '{'. Put a backslash before a sign that is meant as itself.",
            ExampleFrame.Claim,
            """
            patterns:
              - "{years} years of [formal diplomatic relations"
            """,
            "[",
            "'[' is not closed.",
            """
            patterns:
              - "{years} years of [formal] diplomatic relations"
            """),
        new(
            BadType,
            "A type is not known",
            "Without it no value in a story could fill the field.",
            "Use number, count, percent, money, duration, date, weekday, text, truth, or the entity or name of a table with names.",
            ExampleFrame.Claim,
            """
            fields:
              years: numbr
              parties: countries = story.countries
            """,
            "numbr",
            "'numbr' is not a type. Did you mean 'number'?",
            """
            fields:
              years: number
              parties: countries = story.countries
            """),
        new(
            BadText,
            "A message has a brace without its partner",
            "Braces hold expressions, so it is not clear where this one ends.",
            "Close it, or write {{ and }} for braces themselves.",
            ExampleFrame.Rule,
            """
            verdict:
              - refuted: claim.years contradicts elapsed
                say: "It is {elapsed full years."
            """,
            "{",
            "'{' has no partner.",
            """
            verdict:
              - refuted: claim.years contradicts elapsed
                say: "It is {elapsed} full years."
            """),
    ];
}
