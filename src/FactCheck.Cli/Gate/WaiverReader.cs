using System.Globalization;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Engine.Findings;
using FactCheck.Model;

namespace FactCheck.Cli.Gate;

/// <summary>Reads a file of waivers; every mistake of it is a problem at its line and column.</summary>
internal sealed class WaiverReader
{
    private static readonly string[] s_keys = ["waivers"];
    private static readonly string[] s_waiverKeys = ["finding", "story", "rule", "claim", "verdict", "reason", "who", "until", "basis"];
    private static readonly string[] s_basisKeys = ["text", "rule", "facts"];

    private readonly YamlFile _file;
    private readonly Dictionary<string, FiledWaiver> _waivers = new(StringComparer.Ordinal);

    private WaiverReader(YamlFile file) => _file = file;

    /// <summary>The waivers by the finding they are of; null where the file has a mistake.</summary>
    public static IReadOnlyDictionary<string, FiledWaiver>? Read(string path, ProblemLog problems)
        => YamlFile.Read(path, problems) is { } file ? Read(file, problems) : null;

    public static IReadOnlyDictionary<string, FiledWaiver>? Read(YamlFile file, ProblemLog problems)
    {
        var reader = new WaiverReader(file);
        foreach (var map in new MapReader(file.Root, "the file of waivers", s_keys, file.Errors).Maps("waivers"))
        {
            reader.Add(map);
        }

        return file.IsGood(problems) ? reader._waivers : null;
    }

    private void Add(YamlMap map)
    {
        var keys = new MapReader(map, "a waiver", s_waiverKeys, _file.Errors);
        var texts = s_waiverKeys[..^1].ToDictionary(key => key, keys.RequiredText);
        var basis = keys.RequiredMap("basis") is { } node ? Basis(node) : null;
        if (basis is null || texts.Values.Contains(null))
        {
            return;
        }

        if (!DateOnly.TryParseExact(texts["until"]!.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until))
        {
            _file.AddError(texts["until"]!, $"Key 'until' has '{texts["until"]!.Value}'; expected a date: year, month and day, as in 2026-01-16.");
        }

        var verdicts = VerdictNames.All.Select(verdict => verdict.Name());
        if (!verdicts.Contains(texts["verdict"]!.Value))
        {
            _file.AddError(texts["verdict"]!, $"There is no verdict '{texts["verdict"]!.Value}'.{NearestName.Hint(texts["verdict"]!.Value, verdicts)}");
        }

        var waiver = new FiledWaiver(
            texts["finding"]!.Value, texts["story"]!.Value, texts["rule"]!.Value, texts["claim"]!.Value, texts["verdict"]!.Value,
            texts["reason"]!.Value, texts["who"]!.Value, until, basis)
        {
            At = _file.Place(map),
        };
        if (!_waivers.TryAdd(waiver.Finding, waiver))
        {
            _file.AddError(texts["finding"]!, $"Finding '{waiver.Finding}' is waived twice, first in line {_waivers[waiver.Finding].At!.Line}.");
        }
    }

    private FindingBasis? Basis(YamlMap map)
    {
        var keys = new MapReader(map, "the basis", s_basisKeys, _file.Errors);
        return keys.RequiredText("text") is { } text && keys.RequiredText("rule") is { } rule && keys.RequiredText("facts") is { } facts
            ? new(text.Value, rule.Value, facts.Value)
            : null;
    }
}
