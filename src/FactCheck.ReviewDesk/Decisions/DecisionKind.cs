namespace FactCheck.ReviewDesk.Decisions;

/// <summary>What a person can say of a finding.</summary>
public enum DecisionKind
{
    /// <summary>The finding is right, and the story has to change.</summary>
    Confirmed,

    /// <summary>A false alarm; the reason feeds the rule's record.</summary>
    Rejected,

    /// <summary>Somebody else has to judge it.</summary>
    SecondLook,

    /// <summary>A later version of the story has the mistake no more.</summary>
    Corrected,

    /// <summary>It may stay as it is until a day.</summary>
    Waived,

    /// <summary>What was decided holds no longer.</summary>
    Reopened,

    /// <summary>A remark, which decides nothing.</summary>
    Commented,

    /// <summary>A version came in that has the finding no more. The desk sees that by itself; nobody says it.</summary>
    Gone,
}

/// <summary>The words used for decisions in the record, in forms and on screen.</summary>
public static class DecisionKindNames
{
    public static readonly IReadOnlyList<DecisionKind> All = [.. Enum.GetValues<DecisionKind>()];

    public static string Name(this DecisionKind kind) => kind switch
    {
        DecisionKind.Confirmed => "confirmed",
        DecisionKind.Rejected => "rejected",
        DecisionKind.SecondLook => "second-look",
        DecisionKind.Corrected => "corrected",
        DecisionKind.Waived => "waived",
        DecisionKind.Reopened => "reopened",
        DecisionKind.Gone => "gone",
        _ => "commented",
    };

    /// <summary>What a person says; null for what is no such word.</summary>
    public static DecisionKind? Parse(string? name) => All.Where(kind => kind.Name() == name && kind != DecisionKind.Gone).Select(kind => (DecisionKind?)kind).FirstOrDefault();

    /// <summary>As in "Ann Marlow … it".</summary>
    public static string Past(this DecisionKind kind) => kind switch
    {
        DecisionKind.Confirmed => "confirmed it",
        DecisionKind.Rejected => "rejected it as a false alarm",
        DecisionKind.SecondLook => "asked for a second look",
        DecisionKind.Corrected => "said that it is corrected",
        DecisionKind.Waived => "waived it",
        DecisionKind.Reopened => "reopened it",
        DecisionKind.Gone => "saw that it is gone",
        _ => "commented",
    };
}
