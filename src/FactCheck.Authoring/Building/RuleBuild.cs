using FactCheck.RuleLanguage.Diagnostics;

namespace FactCheck.Authoring.Building;

/// <summary>A mistake in a rule file, at its place there; lines and columns from 1.</summary>
/// <param name="Id">An id of the catalogue: <c>FC3001</c>.</param>
public sealed record RuleMistake(string Id, bool IsError, string File, int Line, int Column, int EndLine, int EndColumn, string Message)
{
    public static RuleMistake Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Span;
        return new(
            diagnostic.Id,
            diagnostic.Severity == DiagnosticSeverity.Error,
            place.File,
            place.StartLine,
            place.StartColumn,
            place.EndLine,
            place.EndColumn,
            diagnostic.Message);
    }

    /// <summary>As compilers say it, so that editors find the place.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Column}): {(IsError ? "error" : "warning")} {Id}: {Message}");
}

/// <summary>What came of building rule files: every mistake in them, and the rules that have none.</summary>
/// <param name="Rules">Null where nothing could be built.</param>
public sealed record RuleBuild(IReadOnlyList<RuleMistake> Mistakes, LoadedRules? Rules)
{
    public bool HasErrors => Mistakes.Any(mistake => mistake.IsError);
}
