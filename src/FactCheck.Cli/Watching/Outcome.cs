namespace FactCheck.Cli.Watching;

/// <summary>What became of a file that has arrived.</summary>
internal enum Outcome
{
    /// <summary>Its reports are in place.</summary>
    Checked,

    /// <summary>Another name's reports are of the same content.</summary>
    Repeated,

    /// <summary>It was put aside.</summary>
    Unreadable,
}

/// <summary>The words for it in a ledger.</summary>
internal static class Outcomes
{
    private static readonly Outcome[] s_all = Enum.GetValues<Outcome>();

    public static string Name(this Outcome outcome) => outcome switch
    {
        Outcome.Checked => "checked",
        Outcome.Repeated => "repeated",
        _ => "unreadable",
    };

    /// <summary>Null for a word that is none of them.</summary>
    public static Outcome? Find(string? name)
    {
        foreach (var outcome in s_all)
        {
            if (outcome.Name() == name)
            {
                return outcome;
            }
        }

        return null;
    }
}
