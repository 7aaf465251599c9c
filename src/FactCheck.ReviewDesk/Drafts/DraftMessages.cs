using FactCheck.Authoring.Building;

namespace FactCheck.ReviewDesk.Drafts;

/// <summary>What the desk asks of the sandbox.</summary>
/// <param name="Path">Where the file would stand: <c>rules/diplomacy/relations-age.yaml</c>. It takes the place of a standard one there.</param>
/// <param name="Text">The YAML.</param>
/// <param name="Stories">The stories to run it over; empty to build it and run its examples alone.</param>
public sealed record DraftRequest(string Path, string Text, IReadOnlyList<DraftStory> Stories);

/// <summary>A version of a story as it came in.</summary>
/// <param name="Id">By which the answer names it.</param>
/// <param name="Place">As <see cref="Store.StoredVersion.Place"/>.</param>
public sealed record DraftStory(int Id, string Path, int Place, DateOnly? DateWhereMissing, byte[] File);

/// <summary>What became of a draft.</summary>
public sealed record DraftAnswer
{
    /// <summary>Why there is no other answer: it took too long, or too much memory; null where there is one.</summary>
    public string? Failure { get; init; }

    /// <summary>What is wrong with the file, in the order of its lines.</summary>
    public IReadOnlyList<RuleMistake> Mistakes { get; init; } = [];

    /// <summary>Its examples, in their order; empty where the file does not build.</summary>
    public IReadOnlyList<DraftExample> Examples { get; init; } = [];

    /// <summary>What it changes in the stories; null where it was not run over any.</summary>
    public DraftImpact? Impact { get; init; }

    public bool Builds => Failure is null && !Mistakes.Any(static one => one.IsError);
}

/// <param name="Got">The verdicts of the rule on it, or silent.</param>
public sealed record DraftExample(string Rule, string Text, string Expect, string Got)
{
    public bool Passed => Expect == Got;
}

/// <summary>The findings that ask for a change and would come and go.</summary>
/// <param name="Stories">The stories that were read, as <see cref="DraftStory.Id"/>.</param>
/// <param name="More">Those that are new.</param>
/// <param name="Fewer">Those that are no more.</param>
public sealed record DraftImpact(IReadOnlyList<int> Stories, IReadOnlyList<DraftFinding> More, IReadOnlyList<DraftFinding> Fewer);

/// <param name="Story">As <see cref="DraftStory.Id"/>.</param>
public sealed record DraftFinding(int Story, string Rule, string Verdict, string Claim, string Message);
