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

    /// <summary>Null where the file cannot be read, which is logged.</summary>
    public static YamlFile? Read(string path, ProblemLog problems)
    {
        try
        {
            return Of(path, File.ReadAllText(path));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            problems.Add(path, FileFailure.Reason(failure));
            return null;
        }
    }

    /// <summary>A file with this text, which need not be on a disk.</summary>
    public static YamlFile Of(string path, string text)
    {
        var errors = new ErrorList(path);
        var root = YamlTreeReader.Read(text, errors, whenEmpty: null);
        if (root is not (null or YamlMap))
        {
            errors.Add(ReferenceErrors.UnexpectedValue, root.At, $"The file is {root.Kind}; expected a map of keys and values.");
        }

        return new(path, root as YamlMap ?? new YamlMap((1, 1), []), errors);
    }

    /// <summary>Logs what is wrong with the file, without the codes of diagnostics: those are about reference tables.</summary>
    /// <returns>Whether nothing is.</returns>
    public bool IsGood(ProblemLog problems)
    {
        var all = new List<ReferenceError>();
        Errors.CopyTo(all);
        foreach (var error in all)
        {
            problems.Add(error.File, error.Line, error.Column, error.Message);
        }

        return Errors.IsEmpty;
    }

    public FilePlace Place(YamlNode node) => new(Path, node.At);

    public void AddError(YamlNode at, string message) => Errors.Add(ReferenceErrors.UnexpectedValue, at.At, message);
}
