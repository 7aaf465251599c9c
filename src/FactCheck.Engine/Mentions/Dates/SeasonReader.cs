using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model.Values;

namespace FactCheck.Engine.Mentions.Dates;

/// <summary>Reads seasons: the summer of 2016 · winter 2022-23 · spring 2024 · winter. "This summer" is read with its first word.</summary>
internal static class SeasonReader
{
    public static ReadDate? Read(DateText text, int token, int season)
    {
        var name = (SeasonName)season;
        if (YearReader.TryReadAfter(text, token + 1, out var year))
        {
            // The winter of 2022-23 is the one that begins in 2022.
            var end = text.IsTight(year.End, ["-", "–", "/"]) && YearReader.IsNext(text, year.End + 1, year.Year) ? year.End + 2 : year.End;
            return new(token, end) { Other = new Season(name, year.IsUnknown || year.IsOpen ? null : year.Year), Needs = DateNeeds.TakesArticle };
        }

        // "Fall" and "spring" are verbs, "summer" in "summer camp" is no time.
        return text.IsWord(token + 1) && !text.Is(token + 1, DateKind.Cue) && !text.Text.IsAny(token + 1, ["and", "or", "when", "but", "as", "because", "if", "will", "was", "is"]) ? null
            : new(token, token + 1)
            {
                Other = new Season(name, null),
                Needs = DateNeeds.TakesArticle | (name is SeasonName.Summer or SeasonName.Winter || text.Text.Is(token, "autumn") ? DateNeeds.Nothing : DateNeeds.Article),
            };
    }
}
