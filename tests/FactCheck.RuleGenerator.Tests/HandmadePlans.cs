using FactCheck.RuleGenerator.Emit;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Syntax;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleGenerator.Tests;

/// <summary>A claim and a rule as the compiler plans them, written out so that emitters are tested without it.</summary>
internal static class HandmadePlans
{
    private static readonly SourceSpan Span = new("rules/diplomacy/age.yaml", 10, 20, 3, 5, 3, 15);
    private static readonly RuleType Number = new(TypeKind.Number);
    private static readonly RuleType Count = new(TypeKind.Count);
    private static readonly RuleType Date = new(TypeKind.Date);
    private static readonly RuleType Truth = new(TypeKind.Truth);
    private static readonly RuleType Text = new(TypeKind.Text);
    private static readonly RuleType Countries = new(TypeKind.EntitySet, "countries");
    private static readonly RuleType Treaty = new(TypeKind.Entity, "treaties");

    public static readonly EquatableArray<TableShape> Tables = new(
    [
        new("countries", true, null, null, new([Column("code"), Column("name")])),
        new("treaties", false, null, null, new(
        [
            Column("id"), Column("name"), Column("establishes"),
            new("signed", "partialdate", null, null, ';'), new("parties", "list", "countries", null, ';'),
        ])),
    ]);

    public static readonly ClaimPlan Claim = new(
        "RelationsAge",
        "how long countries have had diplomatic relations",
        new(
        [
            new("years", Number, false, null, Span),
            new("parties", Countries, false, new StoryExpression("countries", Countries, "story.countries", Span), Span),
        ]),
        new([new PatternPlan("{years} years", new SequencePattern(new([new SlotPattern("years", null, 0, Number, Span), new WordPattern("years", Span)]), Span), Span)]),
        EquatableArray<PatternPlan>.Empty,
        "RelationsAge:\n  summary: how long countries have had diplomatic relations",
        Span);

    public static RulePlan Rule { get; } = new(
        "diplomacy/age-disagrees",
        "age-disagrees",
        "The stated age disagrees with the treaty",
        "error",
        "stable",
        new(["diplomacy"]),
        "RelationsAge",
        new([new FindPlan("treaty", "treaties", null, new([new(Establishes, Literal("relations"))]), new([new(RowColumn("parties", Countries), ClaimField("parties", Countries))]), null, null, "earliest", RowColumn("signed", Date), null, null, false, Treaty, Span)]),
        new([new LetPlan("elapsed", new CallExpression("years", new([TreatyColumn("signed", Date), StoryDate]), Count, "years(treaty.signed, story.date)", Span))]),
        new(
        [
            new("unverifiable", new TestExpression("is missing", FindTreaty, Truth, "treaty is missing", Span), "treaty is missing", EquatableArray<SayPart>.Empty, Span),
            new("supported", Compared("agrees with"), "claim.years agrees with elapsed", EquatableArray<SayPart>.Empty, Span),
            new("refuted", Compared("contradicts"), "claim.years contradicts elapsed", new([new(null, TreatyColumn("name", Text)), new(" was signed on ", null), new(null, TreatyColumn("signed", Date)), new(", ", null), new(null, Elapsed), new(" years before ", null), new(null, StoryDate), new(", not ", null), new(null, ClaimField("years", Number)), new(".", null)]), Span),
        ]),
        EquatableArray<ExamplePlan>.Empty,
        "age-disagrees:\n  summary: The stated age disagrees with the treaty",
        "Treaties are looked up by their parties.",
        Span);

    private static FindExpression FindTreaty => new("treaty", Treaty, "treaty", Span);

    private static LetExpression Elapsed => new("elapsed", Count, "elapsed", Span);

    private static StoryExpression StoryDate => new("date", Date, "story.date", Span);

    private static ColumnExpression Establishes => RowColumn("establishes", Text);

    private static ColumnShape Column(string name) => new(name, "string", null, null, ';');

    private static LiteralExpression Literal(string text) => new(text, Text, $"\"{text}\"", Span);

    private static ClaimFieldExpression ClaimField(string name, RuleType type) => new(null, "RelationsAge", name, false, type, "claim." + name, Span);

    private static ColumnExpression RowColumn(string name, RuleType type) => new(new RowExpression(Treaty, "", Span), "treaties", name, null, type, name, Span);

    private static ColumnExpression TreatyColumn(string name, RuleType type) => new(FindTreaty, "treaties", name, null, type, "treaty." + name, Span);

    private static BinaryExpression Compared(string how) => new(how, ClaimField("years", Number), Elapsed, Truth, $"claim.years {how} elapsed", Span);
}
