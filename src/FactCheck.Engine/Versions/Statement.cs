using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Versions;

/// <summary>A claim of one version, said once or several times, with what rules found of it.</summary>
internal sealed class Statement(Claim claim, IReadOnlyList<ReportedFinding> findings)
{
    /// <summary>With fewer words around it a claim is compared by its own.</summary>
    private const int TellingContext = 2;

    /// <summary>With fewer words of its own a claim is like any other of its type: "killed 14 people".</summary>
    private const int TellingWords = 3;

    /// <summary>Words that two sentences share whatever they are about.</summary>
    private static readonly WordSet s_small = WordSet.InAnyCapitals(
        "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "after", "before", "about", "over", "more", "less", "than", "least", "most",
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "it", "its", "he", "she", "they", "his", "her", "their", "this", "that", "which", "who", "not", "no");

    private readonly HashSet<string> _context = WordsOf(claim.Source.Sentence.Replace(claim.Source.Text, " ", StringComparison.Ordinal));
    private readonly HashSet<string> _words = WordsOf(claim.Source.Text);

    public Claim Claim => claim;

    public IReadOnlyList<ReportedFinding> Findings => findings;

    /// <summary>From 0 to 1: how much of the words around the claim both have; of its own where next to nothing stands around it.</summary>
    public double Likeness(Statement other)
        => Math.Min(_context.Count, other._context.Count) >= TellingContext ? Dice(_context, other._context)
            : Math.Min(_words.Count, other._words.Count) >= TellingWords ? Dice(_words, other._words)
            : 0;

    /// <summary>The coefficient of Dice (1945): twice what is common to both by what they have together.</summary>
    private static double Dice(HashSet<string> left, HashSet<string> right)
        => 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    private static HashSet<string> WordsOf(string text)
        => [.. text.ToLowerInvariant()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => word.Trim('.', ',', ';', ':', '“', '”', '"', '\'', '(', ')', '?', '!'))
            .Where(static word => word.Length > 0 && !s_small.Contains(word) && !word.AsSpan().ContainsAnyInRange('0', '9'))];
}
