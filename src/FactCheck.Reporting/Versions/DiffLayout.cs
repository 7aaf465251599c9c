using FactCheck.Model;
using FactCheck.Model.Values;
using FactCheck.Model.Versions;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Versions;

/// <summary>The difference of two versions as paragraphs: both heads, tolls and totals, then the changes by their kind.</summary>
internal static class DiffLayout
{
    private const int Body = 2;
    private const int Under = 4;

    public static IEnumerable<TextParagraph> Of(StoryDiff diff)
    {
        yield return Head("old", diff.Old.Story);
        yield return Head("new", diff.New.Story);
        foreach (var paragraph in Sums(diff))
        {
            yield return paragraph;
        }

        foreach (var kind in DiffWords.Kinds)
        {
            if (diff.Count(kind) == 0)
            {
                continue;
            }

            yield return TextParagraph.Empty;
            yield return TextParagraph.At(0, new TextRun(kind.Name().ToUpperInvariant(), Tone.Heading), new TextRun($" ({ValueText.Of(diff.Count(kind))}) {kind.Meaning()}", Tone.Faint));
            foreach (var paragraph in diff.Changes.Where(change => change.Kind == kind).SelectMany(Change))
            {
                yield return paragraph;
            }
        }

        yield return TextParagraph.Empty;
        yield return TextParagraph.At(0, new TextRun(Summary(diff), Tone.Heading));
    }

    private static TextParagraph Head(string which, Story story)
        => TextParagraph.At(
            0,
            new TextRun(which + " ", Tone.Faint),
            new TextRun(story.Headline.Length > 0 ? story.Headline : "(no headline)", Tone.Heading),
            new TextRun($" · {(story.Published is { } day ? ValueText.Of(day) : "no date")}{(story.Version.Length > 0 ? " · version " + story.Version : "")} · {story.Path}", Tone.Faint));

    private static IEnumerable<TextParagraph> Sums(StoryDiff diff)
    {
        var sums = diff.Changes.Where(static change => change.Sum is not null).ToArray();
        if (sums.Length == 0)
        {
            yield break;
        }

        yield return TextParagraph.Empty;
        yield return TextParagraph.At(0, new TextRun("TOLLS AND TOTALS", Tone.Heading));
        foreach (var change in sums)
        {
            var falls = change.Sum!.Direction == Direction.Falls;
            yield return TextParagraph.At(
                Body,
                new TextRun(falls ? "note: " : "", Tone.Doubtful),
                new TextRun(DiffWords.Of(change.Sum), falls ? Tone.Doubtful : Tone.Plain),
                new TextRun($" at {FindingLayout.At(change.New!.Source.Place)}{(falls ? "; say why it is less now, or mend it" : "")}", Tone.Faint));
        }
    }

    private static IEnumerable<TextParagraph> Change(ClaimChange change)
    {
        var claim = change.New ?? change.Old!;
        yield return TextParagraph.Empty;
        yield return change is { Kind: ChangeKind.Changed, Old: { } old } && old.Source.Text != claim.Source.Text
            ? TextParagraph.At(Body, Place(claim), Words(claim), " was ", Place(old), Words(old), Type(claim))
            : TextParagraph.At(Body, Place(claim), Words(claim), Type(claim));
        foreach (var field in change.Fields)
        {
            var direction = field.Direction.Name() is { } name ? $" ({name})" : "";
            yield return TextParagraph.At(Under, new TextRun(field.Name, Tone.Faint), $": {Value(field.Old)} → {Value(field.New)}{direction}");
        }

        foreach (var move in change.Verdicts)
        {
            yield return TextParagraph.At(
                Under, Verdict(move.Old), " → ", Verdict(move.New), new TextRun(" · " + move.Rule.Id, Tone.Faint));
            if (move.New is { } now)
            {
                yield return TextParagraph.At(Under + 2, now.Finding.Message);
            }
        }
    }

    private static TextRun Place(Claim claim) => new(FindingLayout.At(claim.Source.Place) + " ", Tone.Faint);

    private static TextRun Words(Claim claim) => new($"“{claim.Source.Text}”", Tone.Claim);

    private static TextRun Type(Claim claim) => new(" · " + claim.Type, Tone.Faint);

    private static string Value(object? value) => value is null ? "not said" : FieldText.Of(value);

    private static TextRun Verdict(ReportedFinding? reported)
        => new(DiffWords.Verdict(reported), reported is null ? Tone.Faint : VerdictOrder.Tone(reported.Finding.Verdict));

    private static string Summary(StoryDiff diff)
    {
        var counts = string.Join(", ", DiffWords.Kinds.Select(kind => $"{ValueText.Of(diff.Count(kind))} {(kind == ChangeKind.Kept ? "with another verdict" : kind.Name())}"));
        return diff.Changes.Count == 0 ? $"No claim changed; {ValueText.Of(diff.Unchanged)} are as they were." : $"Claims: {counts}; {ValueText.Of(diff.Unchanged)} are as they were.";
    }
}
