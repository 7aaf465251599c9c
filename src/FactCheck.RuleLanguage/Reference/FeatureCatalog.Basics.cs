namespace FactCheck.RuleLanguage.Reference;

/// <content>What every rule has.</content>
public static partial class FeatureCatalog
{
    private static readonly Feature[] s_basics =
    [
        new(
            "rules",
            "A rule: claim, look-ups, verdict, examples",
            """
            A rule file is YAML with these keys at the top, each a map of names:

            {{file}}

            A rule checks the claims of one type. It looks things up, computes, and goes through the branches of its `verdict`
            from above: the first whose condition surely holds is the verdict. `otherwise` takes what is left; without it the
            rule may stay silent. `say` is what the editor reads; what stands in braces is computed.

            {{rule}}

            The verdicts are {{verdicts}}.

            Examples run as tests. A rule needs one that gets a verdict and one that stays silent.
            """,
            """
            claims:
              RelationsAge:
                summary: how long countries have had diplomatic relations
                fields:
                  years: number
                  parties: countries = story.countries
                patterns:
                  - "{years} years of diplomatic (relations|ties)"

            rules:
              relations-age-disagrees:
                summary: The stated age of diplomatic relations disagrees with their treaty
                severity: error
                tags: [diplomacy]
                for: RelationsAge
                find:
                  treaty: {in: treaties, where: establishes = "relations" and parties = claim.parties, pick: earliest signed}
                let:
                  elapsed: years(treaty.signed, story.date)
                  nominal: year(story.date) - year(treaty.signed)
                verdict:
                  - unverifiable: treaty is missing
                    say: "No founding treaty of {claim.parties} is on record."
                  - supported: claim.years agrees with elapsed
                  - imprecise: claim.years agrees with nominal
                    say: "{treaty.name} was signed on {treaty.signed}: {elapsed} full years by {story.date}."
                  - refuted: otherwise
                    say: "{treaty.name} was signed on {treaty.signed}, {elapsed} years before, not {claim.years}."
                examples:
                  - {date: 2026-01-16, text: "Italy and Japan share over 160 years of diplomatic relations.", expect: imprecise}
                  - {date: 2026-09-01, text: "Italy and Japan share over 160 years of diplomatic relations.", expect: supported}
                  - {date: 2026-01-16, text: "Italy and Japan share over 200 years of diplomatic relations.", expect: refuted}
                  - {date: 2026-01-16, text: "Italy and Japan share many interests.", expect: silent}
            """),
        new(
            "conditions",
            "Conditions and their three outcomes",
            """
            Numbers, money and dates are ranges: "over 160" is more than 160, "about 160" is 144 to 176, "$11.6 billion" is what
            rounds to it, "1866" is the whole year. So a condition has three outcomes: it holds, it fails, or nobody can tell.
            A branch applies only where its condition surely holds.

            | condition | holds where | fails where |
            |---|---|---|
            | `a agrees with b` | the range of a contains that of b | they do not touch |
            | `a contradicts b` | they do not touch | the range of a contains that of b |
            | `a = b`, `a != b` | both are the same point | they do not touch |
            | `<` `<=` `>` `>=` | it is so for all values of both | it is so for none |
            | `a in b` | a row is in a set, or all rows of a are in b | it is not |
            | `a is missing`, `a is found` | always one of the two | |
            | `a is complete` | the table declares that it has all rows that the find asks for | |

            `not`, `and` and `or` follow Kleene's logic: `and` fails as soon as one side fails, whatever the other. What is
            missing makes a comparison that nobody can tell; `a else b` takes b where a is missing.

            From the loosest to the tightest: `else`, `or`, `and`, `not` and `any … where`, comparisons, `+ -`, `* /`, `-`, calls and dots.
            A value is compared with one of its own kind: years with dollars is an error at its line and column.
            """,
            """
            claims:
              Anniversary:
                summary: an anniversary of the relations of countries
                fields:
                  years: number
                  parties: countries = story.countries
                patterns:
                  - "{years:ordinal} anniversary of [their] diplomatic relations"

            rules:
              anniversary-is-of-another-year:
                summary: The anniversary falls into another year
                for: Anniversary
                find:
                  treaty: {in: treaties, where: establishes = "relations" and parties = claim.parties, pick: earliest signed}
                let:
                  calendar: year(story.date) - year(treaty.signed)
                verdict:
                  - supported: claim.years = calendar and not (treaty.signed is missing)
                  - refuted: claim.years < calendar or claim.years > (calendar else 10000)
                    say: "It is {calendar} years."
                examples:
                  - {date: 2026-01-16, text: "Italy and Japan mark the 160th anniversary of their diplomatic relations.", expect: supported}
                  - {date: 2026-01-16, text: "Italy and Japan mark the 150th anniversary of their diplomatic relations.", expect: refuted}
                  - {text: "Italy and Japan mark the 150th anniversary of their diplomatic relations.", expect: silent}
            """),
        new(
            "finds",
            "find: what is looked up",
            """
            A find searches a table, or the claims of one type in the same story.

            {{find}}

            In `where` the columns of the table stand by their names: `parties = claim.parties`. What a find takes:

            | pick | takes |
            |---|---|
            | `any` | the first row in the order of the table; this is so where `pick` is left out |
            | `only` | the row, where there is one alone; with several it is missing |
            | `earliest F`, `latest F` | the row with the earliest or latest date; rows without one come last |
            | `largest F`, `smallest F` | the row with the largest or smallest value |
            | `all` | all rows, for `count`, `sum`, `any … where` |
            | `count` | how many there are |

            What was found is evidence, and the finding shows it with its source. What was not found is evidence only where
            `… is complete` holds.
            """,
            """
            claims:
              FirstTreaty:
                summary: which treaty of two countries was the first
                fields:
                  year: date
                  parties: countries = story.countries
                patterns:
                  - "first treaty [was] [signed] in {year}"

            rules:
              first-treaty-is-older:
                summary: The first treaty was signed in another year
                for: FirstTreaty
                find:
                  first: {in: treaties, where: parties = claim.parties, pick: earliest signed}
                  how_many: {in: treaties, where: parties = claim.parties, pick: count}
                verdict:
                  - supported: claim.year agrees with first.signed
                  - refuted: claim.year contradicts first.signed and how_many > 0
                    say: "{first.name} was signed on {first.signed}."
                examples:
                  - {text: "Italy and Japan met. Their first treaty was signed in 1866.", expect: supported}
                  - {text: "Italy and Japan met. Their first treaty was signed in 1876.", expect: refuted}
                  - {text: "Italy and Japan met. They signed a treaty.", expect: silent}
            """),
        new(
            "at",
            "at: what held on a day",
            """
            A table with a `period` has rows that hold from one day to another. `at: DATE` keeps those that surely hold on the
            date: from the day of `from` to that of `to`, both counted. An empty `from` is ever since, an empty `to` without an
            end on record. A date that is a month or a year asks for rows that hold on every day of it; a row whose own dates
            are known in part holds only on days that are in it whatever they are.

            The record itself may be asked as it stood on a day: `factcheck check --as-of 2026-01-16` leaves out rows confirmed later.
            """,
            """
            claims:
              Holder:
                summary: who holds an office
                fields:
                  person: person
                  office: office
                  day: date = story.date
                patterns:
                  - "{office} {person} [in {day}]"

            rules:
              holder-at-another-time:
                summary: The person did not hold the office then
                for: Holder
                find:
                  then: {in: office_terms, where: person = claim.person and office = claim.office, at: claim.day}
                  ever: {in: office_terms, where: person = claim.person and office = claim.office, pick: latest from}
                verdict:
                  - supported: then is found
                  - outdated: ever is found
                    say: "{claim.person} held it from {ever.from} to {ever.to}."
                examples:
                  - {date: 2026-01-16, text: "Prime Minister Sanae Takaichi came.", expect: supported}
                  - {date: 2026-01-16, text: "Prime Minister Fumio Kishida came.", expect: outdated}
                  - {date: 2024-01-16, text: "Prime Minister Fumio Kishida came.", expect: supported}
                  - {date: 2026-01-16, text: "Fumio Kishida came.", expect: silent}
            """),
        new(
            "functions",
            "Functions and arithmetic",
            """
            Where a value is missing, so is what a function makes of it.

            {{functions}}

            `+` and `-` go between numbers, percentages, and amounts of one currency or unit; `*` and `/` with a number. Two counts make
            a count. Days are not added to dates with `+`: say `days_after`.

            The types of values are {{types}}, and the entity or the name of every table that declares `names`.
            """,
            """
            claims:
              Term:
                summary: how long a person has been in office
                fields:
                  person: person
                  months: number
                patterns:
                  - "{person} has been in office for {months} months"

            rules:
              months-in-office-disagree:
                summary: The months in office disagree with the record
                for: Term
                find:
                  term: {in: office_terms, where: person = claim.person, pick: latest from}
                let:
                  served: months(term.from, story.date)
                verdict:
                  - supported: claim.months agrees with served
                  - imprecise: claim.months agrees with served + 1
                    say: "It is {served} full months and {days(term.from, story.date) - 30 * served} days or so."
                  - refuted: claim.months contradicts served
                    say: "It is {served} months since {term.from}, a {weekday(term.from)}."
                examples:
                  - {date: 2026-01-25, text: "Sanae Takaichi has been in office for three months.", expect: supported}
                  - {date: 2026-01-16, text: "Sanae Takaichi has been in office for three months.", expect: imprecise}
                  - {date: 2026-01-16, text: "Sanae Takaichi has been in office for six months.", expect: refuted}
                  - {date: 2026-01-16, text: "Sanae Takaichi has been in Tokyo for six months.", expect: silent}
            """),
    ];
}
