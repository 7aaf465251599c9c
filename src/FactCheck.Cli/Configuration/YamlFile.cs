using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Cli.Configuration;

/// <summary>A YAML file of people's own making: its root with places, and its mistakes, each at its line and column.</summary>
internal sealed class YamlFile
{
    private YamlFile(string path, YamlMap root, ErrorList errors)
    {
        Path = path;
        Root = root;
        Errors = errors;
    }

    public string Path { get; }

    /// <summary>Without entries where the file says nothing.</summary>
    public YamlMap Root { get; }

    public ErrorList Errors { get; }

    /// <summary>Null where the file cannot be read or is no map, which is logged.</summary>
    public static YamlFile? Read(string path, ProblemLog problems)
    {
        var errors = new ErrorList(path);
        try
        {
            switch (YamlTreeReader.Read(File.ReadAllText(path), errors, whenEmpty: null))
            {
                case YamlMap map:
                    return new(path, map, errors);
                case null when errors.IsEmpty:
                    return new(path, new YamlMap((1, 1), []), errors);
                case { } other:
                    errors.Add(ReferenceErrors.UnexpectedValue, other.At, $"The file is {other.Kind}; expected a map of keys and values.");
                    break;
            }

            Log(errors, problems);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(path, FileFailure.Reason(failure));
        }

        return null;
    }

    /// <summary>Logs what is wrong with the file.</summary>
    /// <returns>Whether nothing is.</returns>
    public bool IsGood(ProblemLog problems)
    {
        Log(Errors, problems);
        return Errors.IsEmpty;
    }

    public FilePlace Place(YamlNode node) => new(Path, node.At);

    public void AddError(YamlNode at, string message) => Errors.Add(ReferenceErrors.UnexpectedValue, at.At, message);

    /// <summary>Without the codes of diagnostics: those are about reference tables.</summary>
    private static void Log(ErrorList errors, ProblemLog problems)
    {
        var all = new List<ReferenceError>();
        errors.CopyTo(all);
        foreach (var error in all)
        {
            problems.Add(error.File, error.Line, error.Column, error.Message);
        }
    }
}
