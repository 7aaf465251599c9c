using System;
using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>Puts derivations into layers, and refuses those that rest on their own absence or never end.</summary>
/// <remarks>
/// A derivation that feeds itself only takes values over. So the claims it can make are combinations of values that the story
/// and the tables have, each is made once, and deriving ends.
/// </remarks>
internal sealed class StrataBuilder
{
    private readonly DerivationLink[] _links;
    private readonly Dictionary<DerivationLink, HashSet<DerivationLink>> _after = [];
    private readonly DiagnosticList _errors = new();

    private StrataBuilder(IEnumerable<DerivationLink> links)
    {
        _links = [.. links.OrderBy(link => link.Id, StringComparer.Ordinal)];
        foreach (var link in _links)
        {
            _after[link] = After(link);
        }
    }

    public static Strata Build(IEnumerable<DerivationLink> links) => new StrataBuilder(links).Build();

    private Strata Build()
    {
        var layers = new List<EquatableArray<string>>();
        var left = _links.ToList();
        while (left.Count > 0)
        {
            // Something is always first: what rests on none of those left but such as rest on it too.
            var first = left.First(link => left.All(other => !Feeds(other, link) || Feeds(link, other)));
            var layer = left.Where(link => link == first || (Feeds(first, link) && Feeds(link, first))).ToList();
            left.RemoveAll(layer.Contains);
            if (layer.Count(Refuse) == 0)
            {
                layers.Add(new([.. layer.Select(link => link.Id)]));
            }
        }

        return new(new([.. layers]), _errors.ToArray());
    }

    /// <summary>Where what one makes comes back to it, it must need nothing whole of that circle, and compute nothing.</summary>
    private bool Refuse(DerivationLink link)
    {
        foreach (var read in link.Reads)
        {
            if (read.Whole is { } whole && Circle(link, read.Claim) is { } circle)
            {
                _errors.Add(DiagnosticCatalog.RestsOnItself, read.Span, $"'{link.Id}' {whole}, so all of them must be known first, but they rest on it: {circle}.");
                return true;
            }
        }

        foreach (var read in link.Reads)
        {
            if (link.Computes is { } field && Circle(link, read.Claim) is { } circle)
            {
                _errors.Add(DiagnosticCatalog.NeverEnds, field.Span, $"'{field.Whole}' would be computed again and again in {circle}; what feeds itself only takes values over.");
                return true;
            }
        }

        return false;
    }

    /// <summary>The shortest way from a claim type through a derivation back to it: <c>A → one → B → other → A</c>; null where there is none.</summary>
    private string? Circle(DerivationLink link, string claim)
    {
        var ways = new Dictionary<string, string> { [link.Gives] = $"{claim} → {link.Id} → {link.Gives}" };
        var next = new Queue<string>([link.Gives]);
        while (next.Count > 0 && !ways.ContainsKey(claim))
        {
            var reached = next.Dequeue();
            foreach (var other in _links)
            {
                if (!ways.ContainsKey(other.Gives) && other.Reads.Any(read => read.Claim == reached))
                {
                    ways[other.Gives] = $"{ways[reached]} → {other.Id} → {other.Gives}";
                    next.Enqueue(other.Gives);
                }
            }
        }

        return ways.TryGetValue(claim, out var way) ? way : null;
    }

    private bool Feeds(DerivationLink from, DerivationLink to) => _after[from].Contains(to);

    private HashSet<DerivationLink> After(DerivationLink from)
    {
        var seen = new HashSet<DerivationLink>();
        var next = new Stack<DerivationLink>([from]);
        while (next.Count > 0)
        {
            var link = next.Pop();
            foreach (var other in _links)
            {
                if (other.Reads.Any(read => read.Claim == link.Gives) && seen.Add(other))
                {
                    next.Push(other);
                }
            }
        }

        return seen;
    }
}
