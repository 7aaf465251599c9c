using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace FactCheck.Authoring.Building;

/// <summary>Builds rule files in process with the generator that a project's build uses, and keeps it warm: a second build redoes what changed.</summary>
public sealed class RuleBuilder
{
    private static readonly EmitOptions s_emitting = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly WarmGenerator _whole = new();
    private readonly WarmGenerator _part = new();
    private readonly RuleParts _parts = new();

    /// <summary>Builds the rules without mistakes, and says every mistake of the others.</summary>
    /// <exception cref="InvalidOperationException">The generator emitted code that does not compile: a fault of ours.</exception>
    public RuleBuild Build(RuleSources sources)
    {
        var (code, mistakes) = _whole.Run(sources);
        return new(Show(mistakes), Load(code));
    }

    /// <summary>Builds some rules and what they rest on, which is all that their examples need, and says the mistakes of every file.</summary>
    /// <param name="asked">Paths of files.</param>
    /// <exception cref="InvalidOperationException">As in <see cref="Build(RuleSources)"/>.</exception>
    public RuleBuild Build(RuleSources sources, IEnumerable<string> asked)
    {
        var part = _parts.Of(sources)(asked);
        return part.Files.Count == sources.Files.Count ? Build(sources) : new(Show(_whole.Run(sources).Mistakes), Load(_part.Run(part).Code));
    }

    /// <summary>A hash of all files that each of some files rests on: while it stays, so do the answers of the file's rules over the same tables.</summary>
    /// <param name="asked">Paths of files.</param>
    public IReadOnlyDictionary<string, string> Bases(RuleSources sources, IEnumerable<string> asked)
    {
        var partOf = _parts.Of(sources);
        return asked.ToDictionary(file => file, file => partOf([file]).Sha256, StringComparer.Ordinal);
    }

    /// <summary>The files whose answers a file may change: itself, and those that rest on it.</summary>
    /// <param name="path">Path of a file.</param>
    public IReadOnlyList<string> RestingOn(RuleSources sources, string path)
    {
        var partOf = _parts.Of(sources);
        return [.. sources.Files.Select(file => file.Path).Where(file => partOf([file]).Files.Any(needed => needed.Path == path))];
    }

    private static LoadedRules Load(Compilation rules)
    {
        using var code = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = rules.Emit(code, symbols, options: s_emitting);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(
                $"Emitted code does not compile: {emitted.Diagnostics.First(one => one.Severity == DiagnosticSeverity.Error)}");
        }

        code.Position = 0;
        if (AllowedCode.FaultsIn(code) is { Count: > 0 } faults)
        {
            throw new InvalidOperationException($"Emitted code uses {string.Join(", ", faults)}, which no rule may.");
        }

        code.Position = symbols.Position = 0;
        return LoadedRules.Load(code, symbols, WarmGenerator.Namespace + ".StandardRules");
    }

    private static List<RuleMistake> Show(IEnumerable<Diagnostic> mistakes)
        => [.. mistakes.Select(MistakeOf).OrderBy(one => one.File, StringComparer.Ordinal).ThenBy(one => one.Line).ThenBy(one => one.Column)];

    private static RuleMistake MistakeOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var (start, end) = (place.StartLinePosition, place.EndLinePosition);
        return new(
            diagnostic.Id,
            diagnostic.Severity == DiagnosticSeverity.Error,
            place.Path,
            start.Line + 1,
            start.Character + 1,
            end.Line + 1,
            end.Character + 1,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
