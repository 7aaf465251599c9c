namespace FactCheck.Engine.Claims;

/// <summary>What a state of a pattern program asks of the text.</summary>
internal enum PatternStep : byte
{
    Word,
    Slot,
    Branch,
    Gap,
    Accept,
}

/// <summary>A state of a pattern program: one step, and where to go on. The graph has no cycles.</summary>
internal sealed class PatternState
{
    public required PatternStep Step { get; init; }

    /// <summary>Word: its number in the vocabulary. Gap: the most tokens it passes over.</summary>
    public int Number { get; init; }

    public PatternNode.Slot? Slot { get; init; }

    /// <summary>Branch: tried in this order.</summary>
    public PatternState[] Branches { get; init; } = [];

    public PatternState? Next { get; init; }
}

/// <summary>A pattern ready to run, with the words and mention types that can begin it.</summary>
internal sealed record PatternProgram(ClaimType ClaimType, bool IsExcept, int Order, PatternState Start);

/// <summary>Turns pattern trees into programs over numbered words.</summary>
internal static class PatternProgramBuilder
{
    private static readonly PatternState s_accept = new() { Step = PatternStep.Accept };

    public static PatternState Build(PatternNode root, Dictionary<string, int> vocabulary) => Build(root, s_accept, vocabulary);

    private static PatternState Build(PatternNode node, PatternState next, Dictionary<string, int> vocabulary)
    {
        switch (node)
        {
            case PatternNode.Word word:
                if (!vocabulary.TryGetValue(word.Text, out var number))
                {
                    vocabulary.Add(word.Text, number = vocabulary.Count + 1);
                }

                return new() { Step = PatternStep.Word, Number = number, Next = next };
            case PatternNode.Slot slot:
                return new() { Step = PatternStep.Slot, Slot = slot, Next = next };
            case PatternNode.Gap gap:
                return new() { Step = PatternStep.Gap, Number = gap.Most, Next = next };
            case PatternNode.Optional optional:
                return new() { Step = PatternStep.Branch, Branches = [Build(optional.Node, next, vocabulary), next] };
            case PatternNode.Alternatives alternatives:
                return new()
                {
                    Step = PatternStep.Branch,
                    Branches = [.. alternatives.Nodes.Select(one => Build(one, next, vocabulary))],
                };
            case PatternNode.Sequence sequence:
                for (var i = sequence.Nodes.Length - 1; i >= 0; i--)
                {
                    next = Build(sequence.Nodes[i], next, vocabulary);
                }

                return next;
            default:
                throw new InvalidOperationException($"A pattern cannot hold a {node.GetType().Name}.");
        }
    }
}
