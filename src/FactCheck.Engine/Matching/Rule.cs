using FactCheck.Engine.Claims;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Mentions.Vocabulary;
using FactCheck.Model;

namespace FactCheck.Engine.Matching;

/// <summary>A compiled rule. Generated subclasses take the tables in their constructor and keep the indexes they look up in.</summary>
public abstract class Rule
{
    public abstract RuleInfo Info { get; }

    /// <summary>The claims this rule checks; dispatch is by this instance.</summary>
    public abstract ClaimType ClaimType { get; }

    /// <summary>The verdict on one claim; null where no branch of the rule applies.</summary>
    public abstract Finding? Check(Claim claim, StoryContext story);

    /// <summary>How the rule answers on one claim, every branch with its values; null for a claim of another type. For people who ask: it is slow.</summary>
    public virtual Explanation? Explain(Claim claim, StoryContext story) => null;
}

/// <summary>A rules assembly before it has reference data. A generated class derives from it.</summary>
public abstract class RuleSet
{
    private readonly Lazy<ClaimFinder> _claims;

    protected RuleSet() => _claims = new(() => new ClaimFinder(ClaimTypes));

    /// <summary>SHA-256 over all rule files and the severities set for them, lower-case hexadecimal.</summary>
    public abstract string Sha256 { get; }

    /// <summary>What the rules need of the data package.</summary>
    public abstract IReadOnlyList<TableRequirement> Requires { get; }

    public abstract IReadOnlyList<ClaimType> ClaimTypes { get; }

    /// <summary>Finds the claims of these types; made when it is first asked for.</summary>
    public ClaimFinder Claims => _claims.Value;

    /// <summary>Descriptions of all rules, in the order of their ids, without any reference data.</summary>
    public abstract IReadOnlyList<RuleInfo> Infos { get; }

    /// <summary>Makes the rules over one snapshot of the tables, which must meet <see cref="Requires"/>.</summary>
    public abstract BoundRuleSet Bind(ReferencePackage package);

    /// <summary>Begins on another core what needs no tables, while these are read: a start is for one story as a rule, and short.</summary>
    public void Prepare() => Task.Run(() =>
    {
        _ = QuantityVocabulary.All;
        _ = Claims;
    });
}

/// <summary>Rules with their tables, ready to check stories; immutable, and safe to share between threads.</summary>
/// <param name="Entities">The typed rows by table name, for tables that declare names.</param>
/// <param name="Tables">The typed tables, an instance of the class that was emitted with the rules.</param>
public sealed record BoundRuleSet(IReadOnlyList<Rule> Rules, IReadOnlyDictionary<string, IReadOnlyList<Fact>> Entities, object Tables)
{
    /// <summary>The derivations in layers: each rests on claims of the text and of the layers before it, and on its own at most.</summary>
    public IReadOnlyList<IReadOnlyList<Derivation>> Derivations { get; init; } = [];
}

/// <summary>A table and the columns that compiled rules read, with their types as in Table Schema.</summary>
public sealed record TableRequirement(string Table, IReadOnlyList<ColumnRequirement> Columns);

/// <param name="References">Table whose key the column holds; null for plain values.</param>
/// <param name="Measure">Currency or unit of its numbers; null for plain ones.</param>
public sealed record ColumnRequirement(string Name, string Type, string? References, string? Measure = null);
