using FactCheck.Model;

namespace FactCheck.Engine.Matching;

/// <summary>The words that rules compare <c>claim.part</c> with.</summary>
public static class PartNames
{
    public static string Name(this PartKind part) => part switch
    {
        PartKind.Headline => "headline",
        PartKind.Deck => "deck",
        PartKind.Byline => "byline",
        PartKind.Dateline => "dateline",
        PartKind.Caption => "caption",
        _ => "body",
    };
}
