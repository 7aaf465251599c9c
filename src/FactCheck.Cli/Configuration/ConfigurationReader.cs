using FactCheck.Cli.Options;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Cli.Configuration;

/// <summary>Reads a <c>factcheck.yaml</c>; every mistake of it is a problem at its line and column.</summary>
internal sealed class ConfigurationReader
{
    /// <summary>Every key there is.</summary>
    public static readonly string[] Keys = ["rules", "fail-on", "reference", "with", "reports", "baseline", "waivers", "approved"];

    private readonly YamlFile _file;
    private readonly MapReader _map;
    private readonly string _folder;

    private ConfigurationReader(YamlFile file)
    {
        _file = file;
        _folder = Path.GetDirectoryName(file.Path) ?? "";
        _map = new(file.Root, "the configuration", Keys, file.Errors);
    }

    /// <summary>Null where the file has a mistake.</summary>
    public static ConfigurationFile? Read(string path, ProblemLog problems)
    {
        if (YamlFile.Read(path, problems) is not { } file)
        {
            return null;
        }

        var configuration = new ConfigurationReader(file).Read();
        return file.IsGood(problems) ? configuration : null;
    }

    private ConfigurationFile Read() => new(_file.Path)
    {
        Rules = Rules(),
        FailOn = FailOn(),
        Reference = Reference(),
        With = With(),
        Reports = Reports(),
        Baseline = PathAt("baseline"),
        Waivers = PathAt("waivers"),
        Approved = PathAt("approved"),
    };

    private RuleSettings Rules()
    {
        if (_map.Map("rules") is not { } rules)
        {
            return RuleSettings.None;
        }

        // Of its keys only that none comes twice: what they are called the run holds against its rules.
        _ = new MapReader(rules, "the rules", null, _file.Errors);
        var settings = new List<RuleSetting>();
        foreach (var (key, node) in rules.Entries)
        {
            if (node is YamlText { Value: var word } && RuleSetting.Of(new(key.Value), word, _file.Place(key)) is { } setting)
            {
                settings.Add(setting);
            }
            else
            {
                var hint = node is YamlText { Value: var wrong } ? NearestName.Hint(wrong, RuleSetting.Words) : "";
                _file.AddError(node, $"Rule '{key.Value}' has {node.Kind}; expected one of {string.Join(", ", RuleSetting.Words)}.{hint}");
            }
        }

        return new(settings);
    }

    private Setting<FailLevel>? FailOn()
    {
        if (_map.Node("fail-on") is not { } node)
        {
            return null;
        }

        var level = FailLevel.Default;
        foreach (var text in _map.Texts("fail-on"))
        {
            if (level.With(text.Value, _file.Place(text), out var error) is { } more)
            {
                level = more;
            }
            else
            {
                _file.AddError(text, $"Key 'fail-on': {error}");
            }
        }

        return Said(level, node);
    }

    private Setting<List<ReportRequest>>? Reports()
    {
        if (_map.Node("reports") is not { } node)
        {
            return null;
        }

        var requests = new List<ReportRequest>();
        foreach (var text in _map.Texts("reports"))
        {
            if (ReportRequest.Parse(text.Value, out var error) is not { } request)
            {
                _file.AddError(text, $"Key 'reports': {error}");
            }
            else
            {
                requests.Add(request with { File = request.File is { } file ? FromHere(file) : null });
            }
        }

        if (ReportRequest.Clash(requests) is { } clash)
        {
            _file.AddError(node, $"Key 'reports': {clash}");
        }

        return Said(requests, node);
    }

    /// <summary>Rules to compile; an assembly would run as part of this program, so that only who starts it may name one.</summary>
    private Setting<string?>? With()
    {
        if (PathAt("with") is not { } path)
        {
            return null;
        }

        if (path.Value!.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
        {
            _file.AddError(_map.Text("with")!, "Key 'with' names an assembly, which is code: give it as the option --with; here stand rule files.");
        }

        return path;
    }

    /// <summary>Tables in a folder or a file; to a server the user's password would go, so that only who starts the run may name one.</summary>
    private Setting<string?>? Reference()
    {
        if (_map.Text("reference") is { } text && TableAddress.Is(text.Value))
        {
            _file.AddError(text with { Value = "" }, "Key 'reference' names a server: give it as the option --reference; here stands a folder or a file.");
            return null;
        }

        return PathAt("reference");
    }

    private Setting<string?>? PathAt(string key) => _map.Text(key) is { } text ? Said<string?>(FromHere(text.Value), text) : null;

    private Setting<T> Said<T>(T value, YamlNode node) => new(value, _file.Place(node).ToString());

    /// <summary>Paths in a file are from its own folder.</summary>
    private string FromHere(string path) => Path.Combine(_folder, path).Replace('\\', '/');
}
