namespace FactCheck.Formats.Claims;

/// <summary>The members that a line of claims may have: those of a claim in a JSON report, and of which story it is.</summary>
internal static class ClaimLineMembers
{
    /// <summary>Name, JSON types, and what it is; in the order of the schema.</summary>
    public static readonly IReadOnlyList<(string Name, string[] Types, string Summary)> Line =
    [
        ("type", ["string"], "The name of a claim type."),
        ("fields", ["object", "null"], "What it states: a value for each field, in words as a story says it, as a number, as keys of rows, or typed."),
        ("values", ["object", "null"], "Typed values of fields, as a JSON report has them; where both are given they count, and the words of fields are shown."),
        ("text", ["string", "null"], "The claim's own words; its fields as written where there are none."),
        ("sentence", ["string", "null"], "The sentence around the words."),
        ("part", ["string", "null"], "Where in the story it stands: body, which it is where nothing is said, headline, deck, byline, dateline or caption."),
        ("quoted", ["boolean", "null"], "Whether the words stand inside quotation marks."),
        ("speaker", ["string", "null"], "Who says them; null for the story's own voice."),
        ("reported", ["boolean", "null"], "Whether they are somebody's in indirect speech."),
        ("saying", ["string", "null"], "The verb of saying."),
        ("modality", ["string", "null"], "How it is stated: asserted, which it is where nothing is said, future, possible, conditional, negated or denied."),
        ("modalityCue", ["string", "null"], "The words that make it other than asserted."),
        ("story", ["string", "object", "null"], "The story that it is taken from: its id, or what a JSON report says of a story."),
        ("id", ["string", "number", "null"], "Its own id, which its findings give back."),
        ("start", ["integer", "null"], "Offset of its words in the story that it is taken from, which its findings give back."),
        ("end", ["integer", "null"], "Offset after its words there."),
        ("line", ["integer", "null"], "Its line there; not read."),
        ("column", ["integer", "null"], "Its column there; not read."),
        ("given", ["object", "null"], "What a JSON report gives back of such a line; not read."),
        ("references", ["array", "null"], "What it refers to, as a JSON report has it; not read."),
    ];

    /// <summary>The members of a story, which are those of a JSON report. The first line that gives one counts.</summary>
    public static readonly IReadOnlyList<(string Name, string[] Types, string Summary)> Story =
    [
        ("id", ["string", "null"], "Its id."),
        ("version", ["string", "null"], "The version that it gives itself."),
        ("headline", ["string", "null"], "Its headline, which tells what the story is about."),
        ("byline", ["string", "null"], "Who wrote it."),
        ("dateline", ["string", "null"], "Where and when it was written."),
        ("published", ["string", "null"], "Its own date, as in 2026-01-16."),
        ("source", ["string", "null"], "The agency or publication."),
        ("language", ["string", "null"], "As a BCP 47 tag."),
        ("sha256", ["string", "null"], "Of its file; not read."),
    ];
}
