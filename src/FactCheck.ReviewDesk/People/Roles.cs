namespace FactCheck.ReviewDesk.People;

/// <summary>What people are on the desk. Roles add up: who decides and gives second looks has both.</summary>
public static class Roles
{
    /// <summary>Sees stories, findings and decisions.</summary>
    public const string Reader = "reader";

    /// <summary>Decides on findings.</summary>
    public const string Editor = "editor";

    /// <summary>Decides, and answers where a second look was asked for.</summary>
    public const string SecondEye = "second-eye";

    /// <summary>Tries drafts of rules, and reads what became of their findings.</summary>
    public const string RuleAuthor = "rule-author";

    /// <summary>Lets people in and says what they may do.</summary>
    public const string Administrator = "administrator";

    public static readonly IReadOnlyList<string> All = [Reader, Editor, SecondEye, RuleAuthor, Administrator];

    public static string Meaning(string role) => role switch
    {
        Reader => "sees stories, findings and decisions",
        Editor => "decides on findings",
        SecondEye => "decides, and answers where somebody else asked for a second look",
        RuleAuthor => "tries drafts of rules, and exports the record",
        _ => "lets people in and says what they may do",
    };
}
