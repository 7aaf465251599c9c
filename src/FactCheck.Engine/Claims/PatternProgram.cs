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

    /// <summary>Word: the numbers in the vocabulary of the words that it may be, as they are written.</summary>
    public int[] Words { get; init; } = [];

    /// <summary>Gap: the most tokens it passes over.</summary>
    public int Most { get; init; }

    public PatternNode.Slot? Slot { get; init; }

    /// <summary>Branch: tried in this order.</summary>
    public PatternState[] Branches { get; init; } = [];

    public PatternState? Next { get; init; }
}

/// <summary>A pattern ready to run.</summary>
internal sealed record PatternProgram(ClaimType ClaimType, int Order, PatternState Start, PatternNeeds Needs)
{
    /// <summary>Exceptions are numbered after the patterns.</summary>
    public bool IsExcept => Order >= ClaimType.Patterns.Count;

    /// <summary>The number of the claim type among all of an index.</summary>
    public required int Type { get; init; }
}
