using FactCheck.Engine;
using FactCheck.Model;
using Microsoft.CodeAnalysis;

namespace FactCheck.Authoring.Building;

/// <summary>The assemblies that emitted code refers to: the few of the running framework that it needs, the engine and the model.</summary>
internal static class FrameworkReferences
{
    private static readonly string[] s_framework = ["System.Private.CoreLib.dll", "System.Runtime.dll", "System.Collections.dll", "System.Linq.dll"];

    public static IReadOnlyList<MetadataReference> All { get; } = Find();

    private static List<MetadataReference> Find()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return
        [
            .. s_framework.Select(name => MetadataReference.CreateFromFile(Path.Join(framework, name))),
            MetadataReference.CreateFromFile(typeof(FactChecker).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(Story).Assembly.Location),
        ];
    }
}
