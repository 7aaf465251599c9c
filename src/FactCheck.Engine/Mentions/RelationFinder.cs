using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions;

/// <summary>Finds what neighbouring quantities of a sentence make together: ranges, ratios, changes.</summary>
internal static class RelationFinder
{
    /// <param name="first">Where the sentence's mentions begin in the list.</param>
    public static void Find(TokenText text, List<Mention> found, int first)
    {
        var last = -1;
        var end = found.Count;
        for (var i = first; i < end; i++)
        {
            if (!IsQuantity(found[i]))
            {
                continue;
            }

            if (last < 0)
            {
                last = i;
                continue;
            }

            if (found[i].Written!.Value.FirstToken < found[last].Written!.Value.EndToken)
            {
                last = Widest(found, last, i);
                continue;
            }

            // The widest mention of the next number is known when the one after it begins.
            var next = i;
            while (i + 1 < end && (!IsQuantity(found[i + 1]) || found[i + 1].Written!.Value.FirstToken < found[next].Written!.Value.EndToken))
            {
                i++;
                next = IsQuantity(found[i]) ? Widest(found, next, i) : next;
            }

            if (last >= 0 && (RangeFinder.TryFind(text, found, last, next) || RatioFinder.TryFind(text, found, last, next)))
            {
                last = found.Count - 1;
                continue;
            }

            ChangeFinder.Find(text, found, last, next);
            last = next;
        }

        if (last >= 0)
        {
            ChangeFinder.Find(text, found, last, -1);
        }
    }

    /// <summary>Numbers inside the quantities that are joined fill no slots of their own any more.</summary>
    /// <param name="near">One of them: the others were found right before or after it.</param>
    public static void MakeParts(List<Mention> found, int near, int firstToken, int endToken)
    {
        for (var i = near; i >= 0 && found[i].EndToken > firstToken; i--)
        {
            MakePart(found, i, firstToken, endToken);
        }

        for (var i = near + 1; i < found.Count && found[i].FirstToken < endToken; i++)
        {
            MakePart(found, i, firstToken, endToken);
        }
    }

    private static void MakePart(List<Mention> found, int index, int firstToken, int endToken)
    {
        var mention = found[index];
        if (mention.FirstToken >= firstToken && mention.EndToken <= endToken && mention is { Form: "" or MentionForms.Cardinal } && IsQuantity(mention))
        {
            found[index] = mention with { Form = MentionForms.Part };
        }
    }

    private static bool IsQuantity(Mention mention)
        => mention is { Written: not null, Form: "", Type: MentionTypes.Percent or MentionTypes.Money or MentionTypes.Quantity }
            or { Written: not null, Type: MentionTypes.Number, Form: MentionForms.Cardinal };

    private static int Widest(List<Mention> found, int one, int other)
    {
        WrittenNumber left = found[one].Written!.Value, right = found[other].Written!.Value;
        var wider = (right.EndToken - right.FirstToken) - (left.EndToken - left.FirstToken);

        // "1.8m" may be metres or millions; what moves is millions more often.
        return wider > 0 || (wider == 0 && found[other].Type == MentionTypes.Number) ? other : one;
    }
}
