using FactCheck.Model;

namespace FactCheck.Accuracy.Labels;

/// <summary>Compares what was found in each story with its labels: equal kind, equal words, equal value; each counts once.</summary>
internal sealed class LabelScorer
{
    /// <summary>How many tokens more than the label's words may be taken as said: "on Thursday that" before what is reported.</summary>
    private const int SaidSlack = 6;

    /// <summary>What is claimed of every name, amount and quotation, so that rules can hold them against one another: they have labels as mentions.</summary>
    private static readonly HashSet<string> s_compared = ["SurnameReference", "GivenNameReference", "NamedPerson", "MoneySaid", "PercentSaid", "Quotation", "NumberSaid", "ShareSaid", "NumberInBody", "NumberInHeadline", "CountInHeadline", "DistanceInHeadline", "CountedThing", "CountedKind", "OtherMeasure"];

    private readonly Dictionary<string, (LabelGroup Group, int Labelled, int Found, int Right)> _counts = new(StringComparer.Ordinal);
    private readonly List<LabelMiss> _misses = [];
    private int _sentences;
    private int _empty;
    private int _leftAlone;

    public static LabelResult Score(IReadOnlyList<LabelledStory> stories, LabelledReader reader)
    {
        var scorer = new LabelScorer();
        foreach (var (kind, group) in LabelKinds.All)
        {
            scorer._counts[kind] = (group, 0, 0, 0);
        }

        foreach (var type in reader.ClaimTypes.Where(type => !s_compared.Contains(type.Name)))
        {
            scorer._counts[type.Name] = (LabelGroup.Claim, 0, 0, 0);
        }

        foreach (var story in stories)
        {
            scorer.Score(story, reader.Read(story));
        }

        var scores = scorer._counts.Select(pair => new LabelScore(pair.Value.Group, pair.Key, pair.Value.Labelled, pair.Value.Found, pair.Value.Right));
        return new([.. scores], scorer._misses, stories.Count, scorer._sentences, scorer._empty, scorer._leftAlone);
    }

    private void Score(LabelledStory story, LabelledReading reading)
    {
        var found = FoundMentions.Of(reading).Concat(FoundSpeech.Of(reading)).Where(one => _counts.ContainsKey(one.Kind)).ToList();
        var labels = story.Sentences.SelectMany(sentence => sentence.Labels.Concat(Weekdays(sentence, reading))).ToList();
        DropPartsOfLabels(found, labels, reading);
        CountEmpty(story, reading, found);
        foreach (var sentence in story.Sentences)
        {
            var span = reading.TokensOf(sentence.Start, sentence.End);
            var index = found.FindIndex(one => one.Group == LabelGroup.Sentence && (one.FirstToken, one.EndToken) == span);
            Take(story, new(LabelKinds.Sentence, LabelGroup.Sentence, sentence.Start, sentence.End, new NameValue("a sentence"), sentence.Line), found, index, reading);
        }

        foreach (var label in labels)
        {
            var span = reading.TokensOf(label.Start, label.End);
            if (label.Group == LabelGroup.Modality)
            {
                found.Add(FoundSpeech.Of(reading, span.First, span.End));
            }

            if (label.Value is not OpenValue || label.Group == LabelGroup.Speech)
            {
                Take(story, label, found, found.FindIndex(one => Fits(one, label, span, reading)), reading);
            }
        }

        foreach (var one in found)
        {
            Count(one.Kind, 0, 1, 0);
            _misses.Add(new(story, LineOf(story, reading, one.FirstToken), one.Kind, reading.Words(one.FirstToken, one.EndToken), null, Shown(one)));
        }
    }

    private void Take(LabelledStory story, Label label, List<Found> found, int index, LabelledReading reading)
    {
        Count(label.Kind, 1, index < 0 ? 0 : 1, index < 0 ? 0 : 1);
        if (index >= 0)
        {
            found.RemoveAt(index);
            return;
        }

        _misses.Add(new(story, label.Line, label.Kind, story.Text[label.Start..label.End], Shown(label), null));
    }

    private static bool Fits(Found found, Label label, (int First, int End) span, LabelledReading reading)
    {
        if (found.Kind != label.Kind)
        {
            return false;
        }

        if (found.Claim is { } claim)
        {
            return found.FirstToken < span.End && span.First < found.EndToken && ClaimFits(claim, label);
        }

        var expected = ContentSpan.Of(reading.Document, span.First, span.End);
        var actual = ContentSpan.Of(reading.Document, found.FirstToken, found.EndToken);
        var isThere = label.Kind == LabelKinds.Said
            ? actual.First <= expected.First && actual.End >= expected.End && reading.OutsideQuotes(actual.First, actual.End) <= reading.OutsideQuotes(expected.First, expected.End) + SaidSlack
            : expected == actual;
        return isThere && (label.Group == LabelGroup.Speech ? SpeakerFits(label.Value.Text, found.Value as string) : label.Value.Fits(found.Value, found.Written));
    }

    private static bool ClaimFits(Claim claim, Label label)
    {
        foreach (var (name, text) in label.Fields)
        {
            if (!ExpectedValue.FieldFits(text, claim.Fields.First(field => field.Key == name).Value))
            {
                return false;
            }
        }

        return claim.Source.Modality == label.Modality && (label.Speaker is not { } speaker || SpeakerFits(speaker, claim.Source.Speaker));
    }

    /// <summary>A speaker is named in full or by surname.</summary>
    private static bool SpeakerFits(string expected, string? found)
        => expected == "?" ? found is null : found is not null && (found == expected || found.EndsWith(" " + expected, StringComparison.Ordinal) || expected.EndsWith(" " + found, StringComparison.Ordinal));

    /// <summary>A number is no finding of its own where the label takes it as part of a count, a date or a name.</summary>
    private static void DropPartsOfLabels(List<Found> found, List<Label> labels, LabelledReading reading)
        => found.RemoveAll(one => (one.Kind == "number" && labels.Any(label => label.Group is LabelGroup.Mention or LabelGroup.Reference && label.Kind is not ("number" or "change") && Covers(label, one, reading)))
            || (one.Kind == "count" && labels.Any(label => label.Kind == "set" && Covers(label, one, reading))));

    private static bool Covers(Label label, Found one, LabelledReading reading)
    {
        var (first, end) = reading.TokensOf(label.Start, label.End);
        return first <= one.FirstToken && end >= one.EndToken;
    }

    /// <summary>A date that names a weekday is a weekday too, without a label of its own.</summary>
    private static IEnumerable<Label> Weekdays(LabelledSentence sentence, LabelledReading reading)
    {
        foreach (var label in sentence.Labels.Where(label => label.Kind == "date"))
        {
            var (first, end) = reading.TokensOf(label.Start, label.End);
            for (var token = first; token < end; token++)
            {
                if (Enum.TryParse<DayOfWeek>(reading.Words(token, token + 1), out var day) && Enum.IsDefined(day) && char.IsUpper(reading.Words(token, token + 1)[0]))
                {
                    yield return new(LabelKinds.Weekday, LabelGroup.Mention, reading.Document.Tokens[token].Start, reading.Document.Tokens[token].End, new NameValue(day.ToString()), label.Line);
                }
            }
        }
    }

    private void CountEmpty(LabelledStory story, LabelledReading reading, List<Found> found)
    {
        foreach (var sentence in story.Sentences)
        {
            _sentences++;
            if (sentence.Labels.Count == 0)
            {
                var (first, end) = reading.TokensOf(sentence.Start, sentence.End);
                _empty++;
                _leftAlone += found.Exists(one => one.Group != LabelGroup.Sentence && one.FirstToken < end && first < one.EndToken) ? 0 : 1;
            }
        }
    }

    private static int LineOf(LabelledStory story, LabelledReading reading, int token)
        => story.Sentences.Last(sentence => sentence.Start <= reading.Document.Tokens[token].Start).Line;

    private void Count(string kind, int labelled, int found, int right)
    {
        var (group, l, f, r) = _counts[kind];
        _counts[kind] = (group, l + labelled, f + found, r + right);
    }

    private static string Shown(Label label)
        => label.Group == LabelGroup.Claim ? string.Join("; ", [label.Modality.Name(), .. label.Fields.Select(field => $"{field.Key} = {field.Value}"), .. label.Speaker is { } speaker ? ["by " + speaker] : Array.Empty<string>()]) : label.Value.Text;

    private static string Shown(Found found)
        => found.Claim is { } claim ? string.Join("; ", [claim.Source.Modality.Name(), .. claim.Fields.Select(field => $"{field.Key} = {field.Value}"), "by " + (claim.Source.Speaker ?? "?")]) : found.Value?.ToString() ?? "?";
}
