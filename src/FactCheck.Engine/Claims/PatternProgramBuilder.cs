namespace FactCheck.Engine.Claims;

/// <summary>Turns pattern trees into programs over numbered words.</summary>
internal static class PatternProgramBuilder
{
    private static readonly PatternState s_accept = new() { Step = PatternStep.Accept };

    /// <param name="vocabulary">Takes in the pattern's words, numbered from 1.</param>
    public static PatternState Build(PatternNode root, Dictionary<string, int> vocabulary) => Build(root, s_accept, vocabulary);

    private static PatternState Build(PatternNode node, PatternState next, Dictionary<string, int> vocabulary)
    {
        switch (node)
        {
            case PatternNode.Word word:
                return new() { Step = PatternStep.Word, Words = [NumberOf(word, vocabulary)], Next = next };
            case PatternNode.Slot slot:
                return new() { Step = PatternStep.Slot, Slot = slot, Next = next };
            case PatternNode.Gap gap:
                return new() { Step = PatternStep.Gap, Most = gap.Most, Next = next };
            case PatternNode.Optional optional:
                return new() { Step = PatternStep.Branch, Branches = [Build(optional.Node, next, vocabulary), next] };
            case PatternNode.Alternatives alternatives:
                return BuildAlternatives(alternatives, next, vocabulary);
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

    /// <summary>Words that stand side by side among the alternatives become one step; what is tried first stays first.</summary>
    private static PatternState BuildAlternatives(PatternNode.Alternatives alternatives, PatternState next, Dictionary<string, int> vocabulary)
    {
        var branches = new List<PatternState>();
        var words = new List<int>();
        foreach (var node in alternatives.Nodes)
        {
            if (node is PatternNode.Word word)
            {
                words.Add(NumberOf(word, vocabulary));
                continue;
            }

            AddWords();
            branches.Add(Build(node, next, vocabulary));
        }

        AddWords();
        return branches is [var only] ? only : new() { Step = PatternStep.Branch, Branches = [.. branches] };

        void AddWords()
        {
            if (words.Count > 0)
            {
                branches.Add(new() { Step = PatternStep.Word, Words = [.. words], Next = next });
                words.Clear();
            }
        }
    }

    private static int NumberOf(PatternNode.Word word, Dictionary<string, int> vocabulary)
    {
        if (!vocabulary.TryGetValue(word.Text, out var number))
        {
            vocabulary.Add(word.Text, number = vocabulary.Count + 1);
        }

        return number;
    }
}
