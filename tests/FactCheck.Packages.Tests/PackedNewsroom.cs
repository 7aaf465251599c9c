namespace FactCheck.Packages.Tests;

/// <summary>All packages in a folder, and a newsroom's project made from the template outside the repository. Made once for all tests.</summary>
public sealed class PackedNewsroom : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("factcheck-packages-").FullName;
    private readonly Dictionary<string, string> _environment;

    public PackedNewsroom()
    {
        // The SDK remembers where tools lie by their version alone, so another run beside this one would lead it to its own.
        _environment = new() { ["NUGET_PACKAGES"] = Path.Join(_root, "packages"), ["DOTNET_CLI_HOME"] = Path.Join(_root, "home") };
        var repository = Path.GetFullPath(DotNet.Metadata("Root"));
        Must(repository, "pack", "FactCheck.sln", "--no-build", "-c", DotNet.Metadata("Configuration"), "-o", Feed);
        Must(_root, "new", "install", Path.Join(Feed, $"FactCheck.Templates.{DotNet.Metadata("Version")}.nupkg"), "--debug:custom-hive", Path.Join(_root, "hive"));
        Must(_root, "new", "factcheck-rules", "-n", "Desk", "--debug:custom-hive", Path.Join(_root, "hive"));
        Build();
        Must(Folder, "tool", "restore", "--add-source", Feed);
    }

    public string Feed => Path.Join(_root, "feed");

    public string Folder => Path.Join(_root, "Desk");

    public string PathOf(string file) => Path.Join(Folder, file);

    public string Build(params string[] properties) => Must(Folder, ["build", $"-p:RestoreAdditionalProjectSources={Feed}", .. properties]);

    /// <summary>Builds without a word on how it should end.</summary>
    public (int ExitCode, string Output) TryBuild() => DotNet.Run(Folder, _environment, "build", "--no-restore");

    public (int ExitCode, string Output) FactCheck(params string[] arguments) => DotNet.Run(Folder, _environment, ["factcheck", .. arguments]);

    /// <summary>The program that <c>dotnet tool install</c> puts into a folder.</summary>
    public (int ExitCode, string Output) InstalledTool(params string[] arguments)
    {
        var folder = Path.Join(_root, "tools");
        if (!Directory.Exists(folder))
        {
            Must(_root, "tool", "install", "FactCheck.Tool", "--tool-path", folder, "--add-source", Feed);
        }

        return DotNet.RunProgram(Path.Join(folder, OperatingSystem.IsWindows() ? "factcheck.exe" : "factcheck"), _root, _environment, arguments);
    }

    /// <summary>Checks the sample story with the built assembly.</summary>
    public (int ExitCode, string Output) Check(params string[] options)
        => FactCheck(["check", "stories", "--with", "bin/Debug/net10.0/Desk.dll", "--reference", "reference", .. options]);

    /// <summary>Changes a file and asks, then puts things back as they were.</summary>
    public void With(string file, Func<string, string> change, Action ask)
    {
        var before = File.Exists(PathOf(file)) ? File.ReadAllText(PathOf(file)) : null;
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), change(before ?? ""));
        try
        {
            ask();
        }
        finally
        {
            if (before is null)
            {
                File.Delete(PathOf(file));
            }
            else
            {
                File.WriteAllText(PathOf(file), before);
            }

            Build();
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Must(string folder, params string[] arguments)
    {
        var (exitCode, output) = DotNet.Run(folder, _environment, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)}:\n{output}");
        return output;
    }
}
