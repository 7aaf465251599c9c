namespace FactCheck.RuleLanguage.Reference;

/// <content>Units, currencies, and sets that have several definitions.</content>
public static partial class FeatureCatalog
{
    private static readonly Feature[] s_values =
    [
        new(
            "units",
            "Units, currencies and percentages",
            """
            What is measured is a type: {{dimensions}}. A slot of type `length` takes "60 kilometres" and "36 miles", and no
            "60 kilograms". Comparing a length with a mass is an error at its line and column.

            Nothing converts by itself: two lengths in different units are a comparison that nobody can tell. `convert(claim.length,
            "km")` says that it is meant, and `measure(57.1, "km")` makes a length of a number. Units are named by their
            symbols, of the same table by which stories are read. Amounts of one unit add up, are divided and have an order, as
            durations do; of two units there is no answer.

            A column of a table is measured where the descriptor says `unit: m`, is money with `currency: USD`, and holds shares
            with `unit: "%"`: `height * 0.995` is then a length. Tables that say another unit than rules were compiled with are
            refused.

            An amount of money is of one currency, and amounts of two are never compared. `exchange(claim.amount, rate, "USD")`
            converts, at a rate that the rule looks up itself in a table that it names, on a date that it names; `currency(claim.amount)`
            is the code to look it up with. A rate that is written into the rule is a warning, since no report could show where it
            is from.

            A percentage is compared with a percentage, which a rule may write as `4%`; percentage points are something else.
            """,
            """
            claims:
              TunnelLength:
                summary: how long a tunnel is
                fields:
                  length: length
                patterns:
                  - "tunnel is {length} long"
              PeakHeight:
                summary: how high a mountain is
                fields:
                  mountain: mountain
                  height: length
                patterns:
                  - "{mountain} is {height} high"
              BudgetShare:
                summary: which share of a budget something takes
                fields:
                  share: percent
                  cost: money
                patterns:
                  - "costs {cost}, {share} of the budget"

            rules:
              tunnel-is-too-long:
                summary: A tunnel is longer than the longest
                for: TunnelLength
                verdict:
                  - refuted: convert(claim.length, "km") > measure(57.1, "km")
                    say: "{claim.length} is {convert(claim.length, 'km')}; the longest railway tunnel has 57.1 km."
                examples:
                  - {text: "The tunnel is 60 kilometres long.", expect: refuted}
                  - {text: "The tunnel is 36 miles long.", expect: refuted}
                  - {text: "The tunnel is 30 miles long.", expect: silent}
                  - {text: "The tunnel is 60 kilograms long.", expect: silent}

              peak-height-is-off:
                summary: A mountain is more than ten metres higher or lower
                for: PeakHeight
                let:
                  difference: convert(claim.height, "m") - claim.mountain.height
                verdict:
                  - refuted: difference > measure(10, "m") or difference < measure(-10, "m")
                    say: "{claim.mountain} is {claim.mountain.height} high, {difference} from {claim.height}."
                examples:
                  - {text: "Mount Fuji is 3,876 metres high.", expect: refuted}
                  - {text: "Mount Fuji is 10,000 feet high.", expect: refuted}
                  - {text: "Mount Fuji is 3,776 metres high.", expect: silent}

              budget-is-impossible:
                summary: A share is more than the whole
                for: BudgetShare
                find:
                  rate: {in: exchange_rates, where: currency = currency(claim.cost), at: story.date}
                  dollar: {in: exchange_rates, where: currency = "USD", at: story.date}
                verdict:
                  - refuted: claim.share > 100%
                  - needs-context: currency(claim.cost) != "USD" and rate is found
                    say: "{claim.cost} is {exchange(claim.cost, dollar.per_euro / rate.per_euro, 'USD')} at the mean rate of the year."
                examples:
                  - {date: 2024-05-02, text: "It costs $4 million, 140% of the budget.", expect: refuted}
                  - {date: 2024-05-02, text: "It costs €4 million, 40% of the budget.", expect: needs-context}
                  - {date: 2024-05-02, text: "It costs $4 million, 40% of the budget.", expect: silent}
                  - {text: "It costs €4 million, 40% of the budget.", expect: silent}
            """),
        new(
            "sets",
            "Named sets, such as \"European\"",
            """
            What belongs to Europe depends on who is asked: the regions of UN M49, the members of the Council of Europe, those of
            the European Union on a day. A rule chooses, and says in its message which one it used.

            - A table with a list of members and a `definition`, such as `areas`: `country in area.members`, and `{area.definition}`
              in the message.
            - A table of memberships with a period, such as `memberships`: a find with `at` and `pick: all`, and `any … where`.

            What a find bound is evidence, so the finding shows the row of the set with its source.
            """,
            """
            claims:
              EuropeanLeader:
                summary: that a person leads a country of a part of the world
                fields:
                  area: area
                  person: person
                patterns:
                  - "{area} leader {person}"

            rules:
              leader-of-another-area:
                summary: The person leads no country of that part of the world
                for: EuropeanLeader
                find:
                  term: {in: office_terms, where: person = claim.person, at: story.date}
                  union: {in: organisations, where: code = "EU"}
                  memberships: {in: memberships, where: organisation = union, at: story.date, pick: all}
                let:
                  by_region: term.country in claim.area.members
                  by_union: any membership in memberships where membership.country = term.country
                verdict:
                  - supported: by_region and by_union
                    say: "{term.country} is in {claim.area}, read as {claim.area.definition}, and in the {union}."
                  - needs-context: by_region
                    say: "{term.country} is in {claim.area.definition}, but not in the {union}."
                  - refuted: not by_region
                    say: "{term.country} is not in {claim.area}, read as {claim.area.definition}."
                examples:
                  - {date: 2026-01-16, text: "European leader Giorgia Meloni came.", expect: supported}
                  - {date: 2026-01-16, text: "European leader Sanae Takaichi came.", expect: refuted}
                  - {date: 2026-01-16, text: "European leader Keir Starmer came.", expect: needs-context}
                  - {date: 2026-01-16, text: "Giorgia Meloni came.", expect: silent}
            """),
    ];
}
