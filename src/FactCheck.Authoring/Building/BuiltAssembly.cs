using System.Reflection;
using System.Runtime.Loader;
using FactCheck.Engine.Matching;

namespace FactCheck.Authoring.Building;

/// <summary>Opens the assembly that a newsroom's project was built into.</summary>
public static class BuiltAssembly
{
    public static bool Is(string path) => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);

    /// <summary>The one rule set of an assembly; null where it cannot be used, with the reason.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static RuleSet? Open(string path, out string reason)
    {
        reason = "";
        using var code = new MemoryStream(File.ReadAllBytes(path));
        try
        {
            var sets = new AssemblyLoadContext("newsroom").LoadFromStream(code).GetExportedTypes().Where(type => type.IsSubclassOf(typeof(RuleSet)) && !type.IsAbstract).ToList();
            if (sets is [var only])
            {
                return (RuleSet)Activator.CreateInstance(only)!;
            }

            reason = sets.Count == 0 ? "there is no rule set in it; name the assembly of the project that has the rules" : "there are several rule sets in it; name an assembly with one";
        }
        catch (BadImageFormatException)
        {
            reason = "it is no .NET assembly";
        }
        catch (Exception failure) when (failure is TypeLoadException or FileNotFoundException or FileLoadException or MissingMethodException or TargetInvocationException)
        {
            reason = "it was built against another version of FactCheck; build it against the version of this tool";
        }

        return null;
    }
}
