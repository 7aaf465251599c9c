using FactCheck.RuleLanguage.Text;

namespace FactCheck.RuleLanguage.Diagnostics;

/// <summary>Every diagnostic of the rule language; each family of ids is a file beside this one.</summary>
public static partial class DiagnosticCatalog
{
    public const string BadYaml = "FC1001";
    public const string DuplicateKey = "FC1002";
    public const string WrongShape = "FC1003";
    public const string UnknownKey = "FC1004";
    public const string MissingKey = "FC1005";
    public const string UnmappedText = "FC1006";
    public const string BadAllowance = "FC1007";
    public const string UnusedAllowance = "FC1008";
    public const string BadExpression = "FC2001";
    public const string BadPattern = "FC2002";
    public const string BadType = "FC2003";
    public const string BadText = "FC2004";
    public const string UnknownName = "FC3001";
    public const string WrongType = "FC3002";
    public const string UnknownWord = "FC3003";
    public const string MissingSlot = "FC3004";
    public const string BadName = "FC3005";
    public const string NameTaken = "FC3006";
    public const string BadDate = "FC3007";
    public const string UnknownForm = "FC3008";
    public const string UnreadableSlot = "FC3009";
    public const string BadPick = "FC4001";
    public const string NoPeriod = "FC4002";
    public const string NotAFind = "FC4003";
    public const string MissingExample = "FC4004";
    public const string Unordered = "FC4005";
    public const string SeveralVerdicts = "FC4006";
    public const string Unreachable = "FC4007";
    public const string Unused = "FC4008";
    public const string RestsOnItself = "FC4009";
    public const string NeverEnds = "FC4010";
    public const string LiteralRate = "FC4011";
    public const string DuplicateClaim = "FC5001";
    public const string DuplicateRule = "FC5002";
    public const string DuplicateList = "FC5003";
    public const string CyclicList = "FC5004";
    public const string UnknownRule = "FC5005";
    public const string UnknownSeverity = "FC5006";

    /// <summary>Every kind, in the order of the ids.</summary>
    // Not an initializer: those of a partial class run in no order that the language fixes between files.
    public static EquatableArray<DiagnosticEntry> All => new([.. s_yaml, .. s_syntax, .. s_names, .. s_planning, .. s_files]);

    /// <summary>The kind with an id; null where there is none.</summary>
    public static DiagnosticEntry? Find(string id)
    {
        foreach (var entry in All)
        {
            if (entry.Id == id)
            {
                return entry;
            }
        }

        return null;
    }
}
