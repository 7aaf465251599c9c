namespace FactCheck.RuleLanguage.Diagnostics;

/// <content>FC5xxx: across files.</content>
public static partial class DiagnosticCatalog
{
    private static readonly DiagnosticEntry[] s_files =
    [
        new(
            DuplicateClaim,
            "A claim type is defined in two files",
            "Rules name claim types alone, so they could not tell which one is meant.",
            "Rename one, or use the other file's: claim types are shared by all rule files.",
            ExampleFrame.SecondFile,
            """
            claims:
              RelationsAge:
                summary: how long ago two countries met
                fields:
                  years: number
                patterns:
                  - "{years} years ago they met"
            """,
            "RelationsAge",
            "The claim type 'RelationsAge' is also in rules/diplomacy/relations-age.yaml; rename one.",
            """
            claims:
              MeetingAge:
                summary: how long ago two countries met
                fields:
                  years: number
                patterns:
                  - "{years} years ago they met"
            """),
        new(
            DuplicateRule,
            "A rule's name is taken in another file",
            "A rule becomes a class of its name, and people choose rules by it: in another folder too it has to be unique, also among claim types.",
            "Rename one of the two.",
            ExampleFrame.SecondFile,
            """
            rules:
              relations-age-disagrees:
                summary: Nobody has been friends for that long
                for: RelationsAge
                verdict:
                  - refuted: claim.years > 5000
                examples:
                  - {text: "Italy and Japan share 9000 years of diplomatic relations.", expect: refuted}
                  - {text: "Italy and Japan share many interests.", expect: silent}
            """,
            "relations-age-disagrees",
            "A rule 'relations-age-disagrees' is also in rules/diplomacy/relations-age.yaml; rename one, since the name of a rule is unique in all folders.",
            """
            rules:
              relations-age-impossible:
                summary: Nobody has been friends for that long
                for: RelationsAge
                verdict:
                  - refuted: claim.years > 5000
                examples:
                  - {text: "Italy and Japan share 9000 years of diplomatic relations.", expect: refuted}
                  - {text: "Italy and Japan share many interests.", expect: silent}
            """),
        new(
            DuplicateList,
            "A list of words is in two files",
            "Patterns name lists alone, so they could not tell which one is meant.",
            "Rename one, or use the other file's: lists are shared by all rule files.",
            ExampleFrame.SecondFile,
            """
            vocabulary:
              ties: [bonds, links]
            """,
            "ties",
            "The list 'ties' is also in rules/diplomacy/relations-age.yaml; rename one.",
            """
            vocabulary:
              bonds: [bonds, links]
            """),
        new(
            CyclicList,
            "A list of words stands for itself",
            "It would have no end.",
            "Take the list out of one of those that it names.",
            ExampleFrame.File,
            """
            vocabulary:
              rise: [rise, climb, <rise>]
            """,
            "«rise»: [",
            "The list 'rise' stands for itself: <rise> → <rise>.",
            """
            vocabulary:
              rise: [rise, climb]
            """),
        new(
            UnknownRule,
            "A severity is set for a rule that is not there",
            "The rule that was meant keeps its own severity, and nobody notices.",
            "Name a rule with its folder, as reports show it, or all of a folder: diplomacy/*.",
            ExampleFrame.Settings,
            """
            factcheck_rule.diplomacy/relations-age-disagree.severity = note
            """,
            "diplomacy/relations-age-disagree",
            "No file has a rule 'diplomacy/relations-age-disagree'. Did you mean 'diplomacy/relations-age-disagrees'?",
            """
            factcheck_rule.diplomacy/relations-age-disagrees.severity = note
            """),
        new(
            UnknownSeverity,
            "A rule is given a severity that there is not",
            "The rule keeps its own severity.",
            "Write note, warning or error, or none to switch the rule off.",
            ExampleFrame.Settings,
            """
            factcheck_rule.diplomacy/relations-age-disagrees.severity = warn
            """,
            "warn",
            "'warn' is no severity of a rule. Did you mean 'warning'?",
            """
            factcheck_rule.diplomacy/relations-age-disagrees.severity = warning
            """),
    ];
}
