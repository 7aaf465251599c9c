namespace FactCheck.RuleLanguage.Diagnostics;

/// <content>FC4xxx: what is looked up, and what follows of it.</content>
public static partial class DiagnosticCatalog
{
    private static readonly DiagnosticEntry[] s_planning =
    [
        new(
            BadPick,
            "A pick cannot be read",
            "It chooses among the rows that were found.",
            "Use any, only, all or count alone, or earliest, latest, largest or smallest and the column to order by.",
            ExampleFrame.Rule,
            """
            find:
              treaty: {in: treaties, where: parties = claim.parties, pick: earliest}
            """,
            "earliest",
            "'earliest' needs what to order by, as in 'earliest signed'.",
            """
            find:
              treaty: {in: treaties, where: parties = claim.parties, pick: earliest signed}
            """),
        new(
            NoPeriod,
            "The table has no period",
            "Only rows that hold from one day to another can hold on a date.",
            "Leave out 'at', or declare the table's period in the data package.",
            ExampleFrame.Rule,
            """
            find:
              treaty: {in: treaties, where: parties = claim.parties, at: story.date, pick: earliest signed}
            """,
            "story.date",
            "'treaties' has no period, so nothing holds on a date.",
            """
            find:
              treaty: {in: treaties, where: parties = claim.parties, pick: earliest signed}
            """),
        new(
            NotAFind,
            "Completeness is asked of something that is no find",
            "Only a look-up in a table can be complete.",
            "Name a find.",
            ExampleFrame.Rule,
            """
            verdict:
              - supported: elapsed is complete
            """,
            "elapsed is complete",
            "Only a find can be complete.",
            """
            verdict:
              - supported: treaty is complete and elapsed > 1
            """),
        new(
            MissingExample,
            "An example is missing",
            "A rule that never fires, or always does, looks like one that works.",
            "Add one text that gets a verdict and one that stays silent.",
            ExampleFrame.Rule,
            """
            examples:
              - {date: 2026-01-16, text: "Italy and Japan share 900 years of diplomatic relations.", expect: refuted}
            """,
            "examples",
            "'relations-age-disagrees' has no example that stays silent.",
            """
            examples:
              - {date: 2026-01-16, text: "Italy and Japan share 900 years of diplomatic relations.", expect: refuted}
              - {date: 2026-01-16, text: "Italy and Japan share many interests.", expect: silent}
            """),
        new(
            Unordered,
            "The rows cannot be put in that order",
            "Dates have an earliest and a latest, numbers and amounts a largest and a smallest; other values have neither.",
            "Order by a column of that type.",
            ExampleFrame.Rule,
            """
            find:
              treaty: {in: treaties, where: parties = claim.parties, pick: earliest name}
            """,
            "name",
            "'earliest' orders dates, not text.",
            """
            find:
              treaty: {in: treaties, where: parties = claim.parties, pick: earliest signed}
            """),
        new(
            SeveralVerdicts,
            "A branch has not one verdict",
            "Each branch leads to one verdict, in the order written.",
            "Give each verdict a line of its own that begins with '- '.",
            ExampleFrame.Rule,
            """
            verdict:
              - supported: claim.years agrees with elapsed
                refuted: claim.years contradicts elapsed
            """,
            "refuted",
            "This branch leads to 'supported' already; put 'refuted' in a branch of its own.",
            """
            verdict:
              - supported: claim.years agrees with elapsed
              - refuted: claim.years contradicts elapsed
            """),
        new(
            Unreachable,
            "A branch can never be reached",
            "The branch before it applies to everything that is left.",
            "Move 'otherwise' to the end.",
            ExampleFrame.Rule,
            """
            verdict:
              - supported: otherwise
              - refuted: claim.years contradicts elapsed
            """,
            "refuted",
            "'otherwise' above leaves nothing for this branch.",
            """
            verdict:
              - refuted: claim.years contradicts elapsed
              - supported: otherwise
            """),
        new(
            Unused,
            "A find or a let is used nowhere",
            "What is looked up and not asked about costs time and shows evidence that proves nothing.",
            "Use it, or remove it.",
            ExampleFrame.Rule,
            """
            let:
              elapsed: years(treaty.signed, story.date)
              nominal: year(story.date) - year(treaty.signed)
            verdict:
              - refuted: claim.years contradicts elapsed
            """,
            "nominal",
            "The let 'nominal' is used nowhere.",
            """
            let:
              elapsed: years(treaty.signed, story.date)
            verdict:
              - refuted: claim.years contradicts elapsed
            """),
        new(
            RestsOnItself,
            "A derivation rests on claims that rest on it",
            "To count claims, or to say that there is none, takes all of them; each one derived would change the answer that made it.",
            "Break the circle: count or rule out claims that are found in the text alone, or give the derived ones a type of their own.",
            ExampleFrame.File,
            """
            claims:
              Visit:
                summary: a visit
                fields:
                  host: country
                patterns:
                  - "visit to {host}"
            derive:
              visit-is-repeated:
                summary: a second visit to the same country follows from the first
                for: Visit
                find:
                  others: {in: Visit, where: host = claim.host, pick: count}
                when: others = 0
                gives: Visit
                fields:
                  host: claim.host
            """,
            "others",
            "'diplomacy/visit-is-repeated' takes all 'others', so all of them must be known first, but they rest on it: Visit → diplomacy/visit-is-repeated → Visit.",
            """
            claims:
              Visit:
                summary: a visit
                fields:
                  host: country
                patterns:
                  - "visit to {host}"
              OnlyVisit:
                summary: a visit besides which there is no other
                fields:
                  host: country
            derive:
              visit-is-the-only-one:
                summary: a visit is the only one where no other is told
                for: Visit
                find:
                  others: {in: Visit, pick: count}
                when: others = 0
                gives: OnlyVisit
                fields:
                  host: claim.host
            """),
        new(
            NeverEnds,
            "A derivation that feeds itself computes a value",
            "Each claim would give another with a new value, and that another, without end. What feeds itself may only take values over.",
            "Take the field from the claim or a find, or give the derived claims a type of their own.",
            ExampleFrame.File,
            """
            claims:
              Age:
                summary: how old something is
                fields:
                  years: number
                patterns:
                  - "{years} years old"
            derive:
              age-of-next-year:
                summary: what is so old now is a year older in a year
                for: Age
                gives: Age
                fields:
                  years: claim.years + 1
            """,
            "claim.years + 1",
            "'claim.years + 1' would be computed again and again in Age → diplomacy/age-of-next-year → Age; what feeds itself only takes values over.",
            """
            claims:
              Age:
                summary: how old something is
                fields:
                  years: number
                patterns:
                  - "{years} years old"
              AgeOfNextYear:
                summary: how old something is in a year
                fields:
                  years: number
            derive:
              age-of-next-year:
                summary: what is so old now is a year older in a year
                for: Age
                gives: AgeOfNextYear
                fields:
                  years: claim.years + 1
            """),
        new(
            LiteralRate,
            "An exchange rate is written into the rule",
            "Rates change from day to day, and a reader of the report could not see where this one is from.",
            "Look the rate up in a table, which becomes evidence. Where a rate is fixed by law, allow the line and say so.",
            ExampleFrame.File,
            """
            claims:
              Price:
                summary: a price in two currencies
                fields:
                  here: money
                  abroad: money
                patterns:
                  - "{here} ( {abroad} )"
            rules:
              price-abroad-is-off:
                summary: The price in the other currency is off
                for: Price
                verdict:
                  - refuted: claim.abroad contradicts exchange(claim.here, 1.1, "USD")
                examples:
                  - {text: "It costs €100 ($300).", expect: refuted}
                  - {text: "It costs €100.", expect: silent}
            """,
            "1.1",
            "The rate 1.1 is written into the rule; look it up in a table, so that the report can show it.",
            """
            claims:
              Price:
                summary: a price in two currencies
                fields:
                  here: money
                  abroad: money
                patterns:
                  - "{here} ( {abroad} )"
            rules:
              price-abroad-is-off:
                summary: The price in the other currency is off
                for: Price
                find:
                  rate: {in: rates, where: currency = currency(claim.abroad), at: story.date}
                verdict:
                  - refuted: claim.abroad contradicts exchange(claim.here, rate.per_euro, "USD")
                examples:
                  - {date: 2024-05-02, text: "It costs €100 ($300).", expect: refuted}
                  - {text: "It costs €100.", expect: silent}
            """),
    ];
}
