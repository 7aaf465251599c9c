using FactCheck.Engine.Mentions;
using FactCheck.Engine.Reading;
using FactCheck.Engine.Tests.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Tests.Mentions;

/// <summary>Shows the entities that a story mentions: the words, an equals sign and the row's key; "+" between the keys of a set.</summary>
internal static class MentionedIn
{
    public static string Story(params string[] paragraphs) => Show(ReadStory.OfParagraphs(paragraphs));

    public static string Headline(string headline, params string[] paragraphs)
        => Show(ReadStory.OfParagraphs([headline, .. paragraphs]) is var story ? story with { Parts = [story.Parts[0] with { Kind = PartKind.Headline }, .. story.Parts.Skip(1)] } : story);

    /// <summary>Only what is referred to by other words than a name, with those of sets.</summary>
    public static string References(params string[] paragraphs)
    {
        var (document, mentions) = Find(ReadStory.OfParagraphs(paragraphs));
        return string.Join(" | ", mentions.All.Where(one => one.Because is not null && IsEntity(one)).Select(one => Show(document, one)));
    }

    public static (Document Document, MentionList Mentions) Find(Story story)
    {
        var document = DocumentReader.Read(story);
        return (document, MentionFinder.Find(document, NamedRows.Index, new DateOnly(2026, 1, 16)));
    }

    private static string Show(Story story)
    {
        var (document, mentions) = Find(story);
        return string.Join(" | ", mentions.All.Where(IsEntity).Select(one => Show(document, one)));
    }

    private static bool IsEntity(Mention mention) => mention.Type is "countries" or "organisations" or "people" or "offices" or "areas";

    private static string Show(Document document, Mention mention)
    {
        var words = document.Story.Text[document.Tokens[mention.FirstToken].Start..document.Tokens[mention.EndToken - 1].End];
        return words + "=" + mention.Value switch
        {
            Model.Fact fact => fact.Key,
            FactSet set => string.Join("+", set.Select(fact => fact.Key)),
            var other => other?.ToString() ?? "nobody",
        };
    }
}
