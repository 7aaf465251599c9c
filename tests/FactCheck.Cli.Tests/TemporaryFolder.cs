using System.Text;

namespace FactCheck.Cli.Tests;

/// <summary>A folder of a test's own, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("factcheck-").FullName;

    public string PathOf(string name) => Path.Join(Root, name);

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public ProcessResult Run(params string[] args) => new FactCheckProcess { Folder = Root }.Start(args).WithoutStackTrace();

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
