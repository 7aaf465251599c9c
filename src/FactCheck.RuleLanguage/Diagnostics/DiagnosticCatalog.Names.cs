namespace FactCheck.RuleLanguage.Diagnostics;

/// <content>FC3xxx: names and types.</content>
public static partial class DiagnosticCatalog
{
    private static readonly DiagnosticEntry[] s_names =
    [
        new(
            UnknownName,
            "A name is not known",
            "It is no find, let, column, field, table, claim type or function that can be used here.",
            "Use the name that is suggested. A let can use those above it only.",
            ExampleFrame.Rule,
            """
            let:
              elapsed: years(treaty.signd, story.date)
            """,
            "signd",
            "'signd' is not known here. Did you mean 'signed'?",
            """
            let:
              elapsed: years(treaty.signed, story.date)
            """),
        new(
            WrongType,
            "The types do not fit",
            "To compare or add things of different kinds has no answer: years are not dollars, a date is not a number of years.",
            "Compare like with like. Functions such as years() and year() make numbers of dates.",
            ExampleFrame.Rule,
            """
            let: {}
            verdict:
              - refuted: claim.years contradicts treaty.signed
            """,
            "claim.years contradicts treaty.signed",
            "'contradicts' does not go between a number and a date. A date's year is year(date).",
            """
            let: {}
            verdict:
              - refuted: claim.years contradicts years(treaty.signed, story.date)
            """),
        new(
            UnknownWord,
            "A word is not one of those that the key takes",
            "The choice is closed, so that every rule means the same by it.",
            "Use one of the words named.",
            ExampleFrame.Rule,
            """
            severity: eror
            """,
            "eror",
            "'eror' is not a severity. Did you mean 'error'?",
            """
            severity: error
            """),
        new(
            MissingSlot,
            "A pattern has no slot for a required field",
            "A text that matches it could not make the claim, since a value would be missing.",
            "Add the slot, give the field a default with '=', or make it optional with '?'.",
            ExampleFrame.Claim,
            """
            patterns:
              - "many years of diplomatic relations"
            """,
            "\"many years of diplomatic relations\"",
            "The pattern has no slot for 'years', which is required.",
            """
            patterns:
              - "{years} years of diplomatic relations"
            """),
        new(
            BadName,
            "A name has the wrong form",
            "Names become classes and properties, and are told apart by their form wherever they are read.",
            "Claim types are PascalCase, rules lower-case words with hyphens, fields, finds and lets lower-case words with underscores.",
            ExampleFrame.Rule,
            """
            let:
              fullYears: years(treaty.signed, story.date)
            verdict:
              - refuted: claim.years contradicts fullYears
            """,
            "fullYears",
            "The let 'fullYears' should be in lower case, with underscores between the words: 'full_years'.",
            """
            let:
              full_years: years(treaty.signed, story.date)
            verdict:
              - refuted: claim.years contradicts full_years
            """),
        new(
            NameTaken,
            "A name means something else already",
            "The same word would stand for two things, and which one is meant would not be to be seen.",
            "Choose another name: finds and lets share one set of names with claim, story, sentence and true and false.",
            ExampleFrame.Rule,
            """
            let:
              story: years(treaty.signed, story.date)
            verdict:
              - refuted: claim.years > 1000
            """,
            "story",
            "The let 'story' would hide 'story', which every rule can name; choose another name.",
            """
            let:
              elapsed: years(treaty.signed, story.date)
            verdict:
              - refuted: claim.years > 1000 and elapsed < 1000
            """),
        new(
            BadDate,
            "A date is not written as year, month and day",
            "Days and months are told apart by their order only.",
            "Write it as in 2026-01-16.",
            ExampleFrame.Rule,
            """
            examples:
              - {date: 16.1.2026, text: "Italy and Japan share 900 years of diplomatic relations.", expect: refuted}
              - {text: "Italy and Japan share many interests.", expect: silent}
            """,
            "16.1.2026",
            "'16.1.2026' is not a date; it is year, month and day, as in 2026-01-16.",
            """
            examples:
              - {date: 2026-01-16, text: "Italy and Japan share 900 years of diplomatic relations.", expect: refuted}
              - {text: "Italy and Japan share many interests.", expect: silent}
            """),
        new(
            UnknownForm,
            "A slot asks for a form that its type does not have",
            "No mention in a story could have it, so the pattern would never match.",
            "A number is cardinal or ordinal; a row of a table has the columns that name it. Other types have no forms.",
            ExampleFrame.Claim,
            """
            patterns:
              - "{years:ordinl} anniversary of diplomatic relations"
            """,
            "{years:ordinl}",
            "'ordinl' is not a form of 'years'. Did you mean 'ordinal'?",
            """
            patterns:
              - "{years:ordinal} anniversary of diplomatic relations"
            """),
        new(
            UnreadableSlot,
            "A slot has a type that no words are read as",
            "Slots take numbers, dates, amounts and the names that tables know; a text or a truth is none of them.",
            "Give the field a default, or match the words themselves.",
            ExampleFrame.Claim,
            """
            fields:
              years: number
              parties: countries = story.countries
              kind: text
            patterns:
              - "{years} years of {kind} relations"
            """,
            "{kind}",
            "No words of a story are read as text, so 'kind' cannot be a slot; give the field a default instead.",
            """
            fields:
              years: number
              parties: countries = story.countries
              kind: text = "diplomatic"
            patterns:
              - "{years} years of diplomatic relations"
            """),
    ];
}
