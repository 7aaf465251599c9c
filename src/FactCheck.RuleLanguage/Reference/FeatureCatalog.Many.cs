namespace FactCheck.RuleLanguage.Reference;

/// <content>Many rows or claims at once.</content>
public static partial class FeatureCatalog
{
    private static readonly Feature[] s_many =
    [
        new(
            "totals",
            "Totals: sum, min, max, average and count",
            """
            A find with `pick: all` has many rows or claims. A function makes one value of one of their columns or fields,
            as in a spreadsheet: `sum(parts.amount)`. The members of a set have columns too: `sum(claim.parties.population)`.

            {{aggregates}}

            - The values are numbers, counts, amounts of money or percentages, and the result is of the same type; an average
              of counts is a number. They are added as ranges: "about 5" and "about 6" make a range from 9.9 to 12.1.
            - Where one value is missing, the result is missing, and so is that of amounts in several currencies: nothing is
              converted that nobody asked to convert.
            - Of nothing at all, `count` is 0 and everything else is missing. A table without rows says nothing of a sum; ask
              `parts is complete` where it should.
            """,
            """
            claims:
              TradeTotal:
                summary: the value of all trade
                fields:
                  amount: money
                patterns:
                  - "trade [reached] a total of {amount}"
              TradePart:
                summary: the value of one direction of trade
                fields:
                  amount: money
                patterns:
                  - "(exports|imports) of {amount}"

            rules:
              trade-total-is-not-the-sum:
                summary: The directions of trade do not add up to the total
                for: TradeTotal
                find:
                  parts: {in: TradePart, pick: all}
                let:
                  together: sum(parts.amount)
                verdict:
                  - inconsistent: count(parts) > 1 and claim.amount contradicts together
                    say: "{count(parts)} parts add up to {together}, from {min(parts.amount)} to {max(parts.amount)}; on average {average(parts.amount)}."
                  - supported: count(parts) > 1 and claim.amount agrees with together
                examples:
                  - {text: "Trade reached a total of $8.8 billion, with exports of $5.62 billion and imports of $2.76 billion.", expect: inconsistent}
                  - {text: "Trade reached a total of $8.4 billion, with exports of $5.62 billion and imports of $2.76 billion.", expect: supported}
                  - {text: "Trade reached a total of $8.8 billion, with exports of $5.62 billion and imports of 2.76 billion euros.", expect: silent}
                  - {text: "Trade reached a total of $8.8 billion.", expect: silent}
            """),
        new(
            "quantifiers",
            "any, no and every",
            """
            A condition may ask many rows, claims or members of a set at once: `any visit in visits where visit.host =
            claim.host`. Behind `in` stands a find with `pick: all` or a set; the name before it is one of them, and lasts until
            the condition ends, which is at the next bracket or at `else`. Put brackets around it where something follows.

            {{quantifiers}}

            The condition of each has three outcomes, and so has the answer: `any` holds where one surely meets it, and fails
            only where all surely do not; `every` fails where one surely does not meet it, and holds only where all surely do.
            Of nothing at all, `any` fails, and `no` and `every` hold. A set that is missing gives no answer.

            What is asked are the rows found. That no other exists is known only where `visits is complete` holds too.
            """,
            """
            claims:
              SharedMembership:
                summary: that all the countries of the story belong to an organisation
                fields:
                  organisation: organisation
                  countries: countries = story.countries
                patterns:
                  - "(both|all) [are] members of [the] {organisation}"

            rules:
              not-all-are-members:
                summary: A country is named as a member that is none
                for: SharedMembership
                find:
                  memberships: {in: memberships, where: organisation = claim.organisation, at: story.date, pick: all}
                verdict:
                  - supported: every country in claim.countries where any membership in memberships where membership.country = country
                  - refuted: any country in claim.countries where (no membership in memberships where membership.country = country)
                    say: "Not all of {claim.countries} are members."
                examples:
                  - {date: 2026-01-16, text: "Italy and Japan met. Both are members of the G7.", expect: supported}
                  - {date: 2026-01-16, text: "Italy and Kazakhstan met. Both are members of the G7.", expect: refuted}
                  - {text: "Italy and Japan met. Both like the G7.", expect: silent}
            """),
    ];
}
