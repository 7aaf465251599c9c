using System.Text;
using FactCheck.Engine.Facts;

namespace FactCheck.Engine.Tests.Facts;

/// <summary>A package written down in a test.</summary>
internal sealed class MemoryFiles : Dictionary<string, byte[]>, IReferenceFiles
{
    public MemoryFiles(IReadOnlyDictionary<string, string> files)
    {
        foreach (var (path, text) in files)
        {
            this[path] = Encoding.UTF8.GetBytes(text);
        }
    }

    public MemoryFiles With(string path, string text)
    {
        this[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    public MemoryFiles With(string path, byte[] bytes)
    {
        this[path] = bytes;
        return this;
    }

    public Stream? Open(string path) => TryGetValue(path, out var bytes) ? new MemoryStream(bytes) : null;

    public string Describe(string path) => path;
}
