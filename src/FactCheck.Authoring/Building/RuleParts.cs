using FactCheck.RuleLanguage;

namespace FactCheck.Authoring.Building;

/// <summary>Finds the part of many rule files that some of them rest on, so that an edit of one does not compile all. Stays warm: a file is read once.</summary>
/// <remarks>
/// A file rests on each file that declares a claim type or a word list which it names, and on each that derives claims of a type
/// which it names; and on what those rest on. Claims of one type never hide those of another, so a rule answers in its part as it
/// does among all. A name counts wherever its word stands, even in an example: that may take a file too many, never one too few.
/// </remarks>
internal sealed class RuleParts
{
    private readonly Dictionary<string, KnownFile> _known = new(StringComparer.Ordinal);

    /// <returns>What gives the part that files with these paths rest on.</returns>
    public Func<IEnumerable<string>, RuleSources> Of(RuleSources sources)
    {
        var files = sources.Files.Select(Know).ToList();
        var offering = files.SelectMany(file => file.Offers, (file, name) => (Name: name, file.Source.Path)).ToLookup(one => one.Name, one => one.Path, StringComparer.Ordinal);
        var needs = files.ToDictionary(
            file => file.Source.Path,
            file => offering.Where(offer => file.Words.Contains(offer.Key)).SelectMany(offer => offer).Distinct().ToArray(),
            StringComparer.Ordinal);
        return asked =>
        {
            var part = Reached(needs, asked);
            return sources with { Files = [.. sources.Files.Where(file => part.Contains(file.Path))] };
        };
    }

    private static HashSet<string> Reached(Dictionary<string, string[]> needs, IEnumerable<string> asked)
    {
        var part = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(asked.Where(needs.ContainsKey));
        while (waiting.TryPop(out var path))
        {
            if (part.Add(path))
            {
                foreach (var needed in needs[path])
                {
                    waiting.Push(needed);
                }
            }
        }

        return part;
    }

    private KnownFile Know(RuleSourceFile source)
    {
        if (!_known.TryGetValue(source.Path, out var known) || known.Source.Text != source.Text)
        {
            _known[source.Path] = known = KnownFile.Of(source);
        }

        return known;
    }

    /// <param name="Offers">What others may name: its claim types, its word lists, and the types that its derivations make.</param>
    /// <param name="Words">Every word in it that may be such a name.</param>
    private sealed record KnownFile(RuleSourceFile Source, IReadOnlyList<string> Offers, IReadOnlySet<string> Words)
    {
        public static KnownFile Of(RuleSourceFile source)
        {
            var signature = RuleCompiler.Signatures(RuleCompiler.Parse(source.Path, source.Text));
            return new(
                source,
                [.. signature.Claims.Select(claim => claim.Name), .. signature.Lists.Select(list => list.Name), .. signature.Given],
                WordsOf(source.Text));
        }

        private static HashSet<string> WordsOf(string text)
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var at = 0; at < text.Length; at++)
            {
                var first = at;
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_'))
                {
                    at++;
                }

                if (at > first)
                {
                    known.Add(text.AsSpan(first, at - first));
                }
            }

            return words;
        }
    }
}
