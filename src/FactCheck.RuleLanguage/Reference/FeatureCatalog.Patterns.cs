namespace FactCheck.RuleLanguage.Reference;

/// <content>How claims are found in a text.</content>
public static partial class FeatureCatalog
{
    private static readonly Feature[] s_patterns =
    [
        new(
            "patterns",
            "Patterns: how a text makes a claim",
            """
            A claim type has fields and patterns. A pattern is a wording; capitals do not matter, and a hyphen is a sign of its
            own: write `third - largest`.

            | in a pattern | means |
            |---|---|
            | `{years}` | the value of a field, of its type: a number with its hedge, a date, a name that a table knows |
            | `{years:ordinal}` | the same in one form: see below |
            | `(relations\|ties)` | one of these |
            | `[formal]` | with it or without |
            | `...` or `...4` | up to six words, or up to four, of the same sentence |
            | `<rise>` | any entry of a shared list of words |
            | `\[` | the sign itself |

            | form | of a | means |
            |---|---|---|
            | `cardinal` | number | three, 160; this is so where the form is left out |
            | `ordinal` | number | third, 160th |
            | `part` | number | one inside a score, a ratio or a range: each of 52-48, as `{won:part} - {lost:part}` |
            | `multiple` | number | doubled, threefold, three times as many |
            | `share` | percentage | 12 percent, and no points |
            | `points` | percentage | 1.5 percentage points, 25 basis points |
            | `range` | date | a time whose first and last day are said: from 3 to 7 March |
            | `word` | text | any one word, in small letters; no pattern begins with it |
            | `name` | text | the full name of a person, also where the text gives the surname alone |
            | `quote` | text | what stands between quotation marks, which are signs of the pattern |
            | a column of names | row of a table | only names of that column |

            Every pattern needs a slot for each required field. A field with `?` may be missing, and one with `= …` takes that
            where the text leaves it out. Where a pattern under `except` overlaps, there is no claim. `modality` says which
            statements rules see; where it is left out, what the text asserts and nothing else. Let a gap lead to something that
            is not optional: it ends where the pattern can.

            {{claim}}
            """,
            """
            claims:
              VisitLength:
                summary: how long a visit takes
                fields:
                  days: number
                  host: country?
                patterns:
                  - "{days:cardinal} - day [official] (visit|trip) ...4 to {host}"
                  - "visit of {days} days [to {host}]"
                except:
                  - "{number} - day visit of inspection"

            rules:
              visit-is-too-long:
                summary: A visit is longer than visits are
                for: VisitLength
                verdict:
                  - needs-context: claim.days > 30 and claim.host is found
                    say: "{claim.days} days in {claim.host}?"
                examples:
                  - {text: "He is on a 40-day official visit, his third, to Japan.", expect: needs-context}
                  - {text: "He is on a 4-day official visit to Japan.", expect: silent}
                  - {text: "He is on a 40-day visit of inspection to Japan.", expect: silent}
            """),
        new(
            "vocabulary",
            "vocabulary: lists of words for patterns",
            """
            Under `vocabulary` a file gives lists of words that the patterns of every file name in angle brackets: `<rise>`. A
            list is a plain list of words and small patterns, or a map:

            {{wordlist}}

            Regular forms are made: `climb` is also climbs, climbing and climbed, `treaty` also treaties. Of a verb of several
            words the first is inflected, `go/went/gone up`, of a noun the last. A list may name others; one that stands for
            itself in the end is an error.
            """,
            """
            vocabulary:
              rise:
                verbs: [climb, increase, rise/rose/risen, go/went/gone up]
              fall:
                verbs: [drop, fall/fell/fallen]
              change: [<rise>, <fall>]
              agreement:
                nouns: [treaty, pact]

            claims:
              TradeChange:
                summary: that trade changed by a share under agreements
                fields:
                  share: percent
                patterns:
                  - "trade [has] <change> [by] {share} ...4 [<agreement>]"

            rules:
              change-without-period:
                summary: A change of trade without a period
                for: TradeChange
                verdict:
                  - needs-context: otherwise
                    say: "{claim.share} since when?"
                examples:
                  - {text: "Trade has risen by 4% under the new treaties.", expect: needs-context}
                  - {text: "Trade dropped 4%.", expect: needs-context}
                  - {text: "Trade went up 4% under the pact.", expect: needs-context}
                  - {text: "Trade rests at 4%.", expect: silent}
            """),
        new(
            "texts-and-parts",
            "Slots for words, names, quotations and parts",
            """
            A field of type `text` is filled by a slot that says in its form which words are meant: `{noun:word}` any one word,
            `{who:name}` the full name of a person whether or not a table knows it, `{said:quote}` a quotation. So claims of one
            story can be held against one another by what they speak of. `letters_apart` and `words_apart` say how far two texts differ.

            The sides of a score and the ends of a range are numbers that no usual slot takes: `{won:part} - {lost:part}`.
            """,
            """
            claims:
              Score:
                summary: a score, who made it, and the margin
                fields:
                  who: text
                  won: number
                  lost: number
                  margin: number
                  unit: text
                patterns:
                  - "{who:name} won {won:part} - {lost:part} , a {margin} - {unit:word} win"

            rules:
              margin-of-another-score:
                summary: The margin is not the difference of the score
                for: Score
                verdict:
                  - refuted: claim.margin contradicts claim.won - claim.lost
                    say: "{claim.who} won by {claim.won - claim.lost}, not by {claim.margin}: {claim.unit}s."
                examples:
                  - {text: "Giorgia Meloni won 3-2, a two-goal win.", expect: refuted}
                  - {text: "Giorgia Meloni won 3-1, a two-goal win.", expect: silent}
                  - {text: "Nobody won 3-2, a two-goal win.", expect: silent}
            """),
    ];
}
