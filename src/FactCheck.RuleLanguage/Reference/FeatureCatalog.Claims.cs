namespace FactCheck.RuleLanguage.Reference;

/// <content>Claims of one story: beside each other, guarded, and derived.</content>
public static partial class FeatureCatalog
{
    private static readonly Feature[] s_claims =
    [
        new(
            "claims-of-the-story",
            "Other claims of the same story",
            """
            A find may search a claim type instead of a table: `other: {in: Age, where: person = claim.person}`. It finds the
            claims of that type in the same story, in the order of the text, and never the claim that is being checked. In
            `where` the fields of the claims found stand by their names, and so do `speaker`, `quoted`, `part`, `text`
            and `sentence`: `sentence = claim.sentence` keeps to what stands in the same sentence.

            So a rule can hold a headline against the body, a total against its parts, or two ages of one person. The places
            of the claims found are named in the finding.
            """,
            """
            claims:
              Age:
                summary: how old a person is
                fields:
                  person: person
                  years: number
                patterns:
                  - "{person}, {years} [years old]"
                  - "{person} (is|was|turned) {years}"

            rules:
              two-ages-of-one-person:
                summary: One person has two ages in one story
                for: Age
                find:
                  other: {in: Age, where: person = claim.person and years contradicts claim.years}
                verdict:
                  - inconsistent: other is found
                    say: "{claim.person} is {claim.years} here and {other.years} elsewhere."
                examples:
                  - {text: "Giorgia Meloni, 48, came. In Tokyo, Giorgia Meloni turned 49.", expect: inconsistent}
                  - {text: "Giorgia Meloni, 49, came. In Tokyo, Giorgia Meloni turned 49.", expect: silent}
                  - {text: "Giorgia Meloni, 49, met Sanae Takaichi, 64.", expect: silent}
            """),
        new(
            "guards",
            "when: who says it, and where",
            """
            `when` is asked before anything is looked up, of the claim and the story alone; where it does not hold, the rule
            stays silent. Besides its fields every claim has

            - `claim.speaker`, who says it, where the text tells; missing for the story's own voice;
            - `claim.quoted`, whether it stands inside quotation marks;
            - `claim.part`: headline, deck, byline, dateline, caption or body;
            - `claim.modality`: asserted, future, possible, conditional, negated or denied;
            - `claim.text`, its own words.

            A part or a modality that no claim has is an error: the rule would always stay silent.
            """,
            """
            claims:
              RelationsAge:
                summary: how long countries have had diplomatic relations
                fields:
                  years: number
                patterns:
                  - "{years} years of diplomatic relations"

            rules:
              headline-and-body-disagree:
                summary: The headline gives another number of years than the body
                for: RelationsAge
                when: claim.part = "headline" and not claim.quoted
                find:
                  body: {in: RelationsAge, where: part = "body" and not quoted and years contradicts claim.years}
                verdict:
                  - inconsistent: body is found
                    say: "The body says {body.years}."
                examples:
                  - {text: "# Friends for 150 years of diplomatic relations\n\nItaly and Japan share 160 years of diplomatic relations.", expect: inconsistent}
                  - {text: "# Friends for 150 years of diplomatic relations\n\n“They share 160 years of diplomatic relations,” she said.", expect: silent}
                  - {text: "Italy and Japan share 150 years of diplomatic relations. They share 160 years of diplomatic relations.", expect: silent}
            """),
        new(
            "finds-on-finds",
            "Finds that build on one another",
            """
            A find may use those above it, and lets may use all finds and the lets above them. Where a find has found nothing,
            what is asked of it is missing: a find whose key is missing finds nothing either.

            Each find is answered by an index of its table, which is chosen at build time: columns that must equal a value are
            its key, and only what is left of `where` is asked of each row.
            """,
            """
            claims:
              Successor:
                summary: who followed whom in an office
                fields:
                  person: person
                  predecessor: person
                  office: office
                patterns:
                  - "{person} (followed|succeeded) {predecessor} as {office}"

            rules:
              successor-of-another:
                summary: The person named did not follow that predecessor
                for: Successor
                find:
                  term: {in: office_terms, where: person = claim.person and office = claim.office, pick: earliest from}
                  before: {in: office_terms, where: office = term.office and country = term.country and person != claim.person and to <= term.from, pick: latest to}
                verdict:
                  - supported: before.person = claim.predecessor
                  - refuted: before.person != claim.predecessor
                    say: "{term.person} took office on {term.from}, after {before.person}."
                examples:
                  - {text: "Sanae Takaichi succeeded Shigeru Ishiba as prime minister.", expect: supported}
                  - {text: "Sanae Takaichi succeeded Fumio Kishida as prime minister.", expect: refuted}
                  - {text: "Sanae Takaichi met Fumio Kishida.", expect: silent}
            """),
        new(
            "derivations",
            "derive: claims that follow from claims",
            """
            Under `derive` a claim is made of another, and rules see it like one that the text says itself. What it `gives` is a
            claim type of any file, which then needs no `patterns` of its own. Each field is an expression; fields with a
            default or a question mark may be left out. Where a required field is missing, or `when` does not hold, nothing
            follows. A derived claim has the words and the place of the claim that it starts from.

            Derivations may rest on each other, also across files; they are put in order when the rules are built.

            - A derivation that counts claims, takes the earliest, or says that there is none, needs all of them first. Where
              they rest on it in turn, that is an error which prints the circle.
            - A derivation that feeds itself only takes values over, and computes none. So there are as many derived claims at
              most as combinations of values in the story and the tables, each is made once, and deriving always ends.
            """,
            """
            claims:
              RelationsSince:
                summary: since when countries have had diplomatic relations
                fields:
                  since: date
                  parties: countries = story.countries
                patterns:
                  - "diplomatic relations since {since}"
              StatedAge:
                summary: how many calendar years relations have lasted, said or following from a year
                fields:
                  years: number
                  parties: countries = story.countries
                patterns:
                  - "{years} years of diplomatic relations"

            derive:
              age-of-relations-since:
                summary: relations since a year are so many calendar years old
                for: RelationsSince
                gives: StatedAge
                fields:
                  years: year(story.date) - year(claim.since)
                  parties: claim.parties

            rules:
              age-is-not-that-of-the-treaty:
                summary: The age of relations is not that of their treaty
                for: StatedAge
                find:
                  treaty: {in: treaties, where: establishes = "relations" and parties = claim.parties, pick: earliest signed}
                let:
                  calendar: year(story.date) - year(treaty.signed)
                verdict:
                  - supported: claim.years agrees with calendar
                  - refuted: claim.years contradicts calendar
                    say: "That is {claim.years} years, but the treaty is of {treaty.signed}."
                examples:
                  - {date: 2026-01-16, text: "Italy and Japan have had diplomatic relations since 1866.", expect: supported}
                  - {date: 2026-01-16, text: "Italy and Japan have had diplomatic relations since 1906.", expect: refuted}
                  - {date: 2026-01-16, text: "Italy and Japan have had relations.", expect: silent}
            """),
    ];
}
