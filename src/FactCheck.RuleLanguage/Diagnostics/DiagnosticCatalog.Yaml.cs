namespace FactCheck.RuleLanguage.Diagnostics;

/// <content>FC1xxx: YAML.</content>
public static partial class DiagnosticCatalog
{
    private static readonly DiagnosticEntry[] s_yaml =
    [
        new(
            BadYaml,
            "The file is not YAML",
            "Nothing after the mistake can be read.",
            "Check indentation, quotes and brackets at the place named. Aliases, tags and several documents are not used in rule files.",
            ExampleFrame.Rule,
            """
            summary: The age disagrees: the treaty is younger
            """,
            "disagrees«:»",
            "This is not YAML: a text that has a colon and a space in it stands in quotation marks.",
            """
            summary: "The age disagrees: the treaty is younger"
            """),
        new(
            DuplicateKey,
            "A key is given twice",
            "One of the two would be lost, and which one is not to be seen.",
            "Keep one of them, or give the other its own name.",
            ExampleFrame.Rule,
            """
            let:
              elapsed: years(treaty.signed, story.date)
              elapsed: months(treaty.signed, story.date)
            verdict:
              - refuted: claim.years contradicts elapsed
            """,
            "«elapsed»: months",
            "'elapsed' is given twice, first in line 19.",
            """
            let:
              elapsed: years(treaty.signed, story.date)
              in_months: months(treaty.signed, story.date)
            verdict:
              - refuted: claim.years contradicts elapsed and in_months > 12
            """),
        new(
            WrongShape,
            "A map, a list or a text was expected",
            "The value is something else than the key takes, so it cannot be understood.",
            "A map has lines 'key: value', a list has lines that begin with '- ', a text stands behind the colon.",
            ExampleFrame.Rule,
            """
            verdict:
              refuted: claim.years contradicts elapsed
            """,
            "refuted: claim.years contradicts elapsed",
            "'verdict' should be a list, but is a map.",
            """
            verdict:
              - refuted: claim.years contradicts elapsed
            """),
        new(
            UnknownKey,
            "A key is not known",
            "It would have no effect, and nobody would notice.",
            "Use the key that is suggested, or remove it.",
            ExampleFrame.Rule,
            """
            severty: error
            """,
            "severty",
            "'severty' is not a key here. Did you mean 'severity'?",
            """
            severity: error
            """),
        new(
            MissingKey,
            "A key is missing",
            "Without it there is nothing to look for or to check.",
            "Add the key that is named.",
            ExampleFrame.Rule,
            """
            find:
              treaty: {where: parties = claim.parties, pick: earliest signed}
            let: {}
            verdict:
              - refuted: claim.years > 1000 and treaty is found
            """,
            "treaty",
            "'in' is missing.",
            """
            find:
              treaty: {in: treaties, where: parties = claim.parties, pick: earliest signed}
            let: {}
            verdict:
              - refuted: claim.years > 1000 and treaty is found
            """),
        new(
            UnmappedText,
            "A text is written in a form whose places cannot be told",
            "YAML joins the lines of folded texts and of quoted texts over several lines, so a mistake in them could not be shown where it is.",
            "Write an expression or a pattern on one line, or behind '|' with its lines kept.",
            ExampleFrame.Rule,
            """
            let:
              elapsed: >-
                years(treaty.signed,
                story.date)
            """,
            ">-\n    years(treaty.signed,\n    story.date)",
            "An expression stands on one line, or behind '|' with its lines kept.",
            """
            let:
              elapsed: |-
                years(treaty.signed,
                story.date)
            """),
        new(
            BadAllowance,
            "An allowance cannot be understood",
            "It would allow nothing, or nobody would know why. What keeps a rule from being compiled cannot be allowed at all.",
            "Write '# factcheck: allow FC4008 — reason' at the end of the line that it is about, or on one of its own above it.",
            ExampleFrame.Rule,
            """
            tags: [diplomacy] # factcheck: allow FC4008
            """,
            "# factcheck: allow FC4008",
            "This allows FC4008 without a reason; it reads '# factcheck: allow FC4008 — why'.",
            """
            find:
              treaty: {in: treaties, where: establishes = "relations" and parties = claim.parties, pick: earliest signed}
              visit: {in: visits, pick: latest from} # factcheck: allow FC4008 — shown as evidence
            """),
        new(
            UnusedAllowance,
            "An allowance allows nothing",
            "What it was written for is gone, and it would hide the next one.",
            "Remove it.",
            ExampleFrame.Rule,
            """
            tags: [diplomacy] # factcheck: allow FC4008 — shown as evidence
            """,
            "# factcheck: allow FC4008 — shown as evidence",
            "There is no FC4008 in this line that it could allow.",
            """
            tags: [diplomacy]
            """),
    ];
}
