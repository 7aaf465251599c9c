namespace FactCheck.Authoring.Stress.Relations;

/// <summary>Figures of one sentence of which some follow from the others.</summary>
/// <param name="Says">What holds, for people: <c>8,400 is 30 % less than 12,000</c>.</param>
/// <param name="Sentence">Where the figures stand.</param>
/// <param name="MayHold">Whether it can hold for values out of these ranges, given in the order of the members.</param>
public sealed record Relation(string Says, StressedSentence Sentence, IReadOnlyList<Figure> Members, Func<IReadOnlyList<FigureRange>, bool> MayHold)
{
    /// <summary>Whether it holds with every figure taken by its digits; hedged figures say too little.</summary>
    public bool Holds => Members.All(figure => !figure.IsHedged) && MayHold([.. Members.Select(figure => figure.Narrow)]);

    /// <summary>The mistake of another figure in the place of a member; null where it could still be right.</summary>
    public Mistake? Break(Figure member, Figure other)
        => other.Text != member.Text && !MayHold([.. Members.Select(figure => (ReferenceEquals(figure, member) ? other : figure).Wide)])
            ? Sentence.Replace(member, other.Text, Says)
            : null;
}
