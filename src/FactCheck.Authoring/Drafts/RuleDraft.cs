using System.Text;

namespace FactCheck.Authoring.Drafts;

/// <summary>A new rule file for an author to change: commented, and its examples pass as it stands.</summary>
public static class RuleDraft
{
    /// <summary>Whether a text can name a rule: lower-case words parted by hyphens.</summary>
    public static bool IsName(string name)
        => name.Length > 0 && char.IsAsciiLetterLower(name[0]) && !name.EndsWith('-') && !name.Contains("--", StringComparison.Ordinal)
            && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    /// <param name="name">The rule's name, without the domain.</param>
    /// <param name="path">Where the file will stand, as the author will type it.</param>
    public static string Write(string name, string path) => $$"""
        # One subject a file. Run its examples at every edit: factcheck rules test {{path}} --watch
        claims:
          # What is looked for in a story. The name is yours, and no other file may have it.
          {{ClaimName(name)}}:
            summary: how many of a whole did something
            # name: type. number, count, percent, money, duration, date, weekday, text, or a table's entity such as country.
            # A question mark (date?) makes a field optional, "= story.countries" gives what it is where the text leaves it out.
            fields:
              counted: count
              whole: count
            # The wordings: {field}, (this|that), [optional], and ... for up to six words between.
            patterns:
              - "{counted} of [the|all] {whole} (members|seats|votes)"

        rules:
          # Named for what is wrong when it fires.
          {{name}}:
            summary: A part is larger than its whole
            # note, warning or error.
            severity: error
            # preview until you trust it, then stable.
            status: preview
            tags: []
            for: {{ClaimName(name)}}
            # Look rows up in a table, and compute:
            # find:
            #   member: {in: memberships, where: country = claim.country, at: story.date, pick: any}
            # let:
            #   age: years(member.from, story.date)
            # The first condition that holds is the verdict. "say" is what the editor reads.
            verdict:
              - refuted: claim.counted > claim.whole
                say: "{claim.counted} cannot be among {claim.whole}."
            # One text that it fires on, one that it stays silent on: without both the rule does not build.
            examples:
              - {text: "12 of the 10 members agreed.", expect: refuted}
              - {text: "8 of the 10 members agreed.", expect: silent}
              # A near miss: what only just is right.
              - {text: "10 of the 10 members agreed.", expect: silent}

        """.ReplaceLineEndings("\n");

    /// <summary>The rule's words in PascalCase, and one more so that both can be classes.</summary>
    private static string ClaimName(string name)
    {
        var text = new StringBuilder();
        foreach (var word in name.Split('-'))
        {
            text.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return text.Append("Said").ToString();
    }
}
