using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FactCheck.Authoring.Building;

/// <summary>Reads which types compiled rules refer to. Rules compute; whatever reaches a file, the net, a process or other code is no rule.</summary>
/// <remarks>
/// The rule language has no word for any of it, and the generator writes every text of an author as a literal. This holds where
/// one of the two is at fault, since it looks at what was compiled and knows nothing of either. It does not keep
/// memory safe: the compiler's own code for lists uses <c>Unsafe</c>, so that is let through.
/// </remarks>
internal static class AllowedCode
{
    /// <summary>Namespaces of the framework that emitted code needs; of others, and of those below these, it may use nothing.</summary>
    private static readonly HashSet<string> s_namespaces = new(StringComparer.Ordinal)
    {
        "System", "System.Collections", "System.Collections.Generic", "System.Linq", "System.Text", "System.Globalization", "System.Diagnostics", "System.Reflection",
        "System.Runtime.CompilerServices", "System.Runtime.Versioning",
    };

    /// <summary>Types of these namespaces that reach further than values.</summary>
    private static readonly HashSet<string> s_barred = new(StringComparer.Ordinal)
    {
        "System.Environment", "System.AppDomain", "System.AppContext", "System.Activator", "System.Console", "System.GC", "System.Type", "System.Delegate",
        "System.Diagnostics.Process", "System.Diagnostics.Debugger",
    };

    /// <summary>What the compiler itself writes for lists on the stack.</summary>
    private static readonly HashSet<string> s_ofCompiler = new(StringComparer.Ordinal) { "System.Runtime.InteropServices.MemoryMarshal", "System.Runtime.InteropServices.InAttribute" };

    /// <summary>Attributes alone of what namespaces for tools have.</summary>
    private static bool IsAttribute(string type) => type.EndsWith("Attribute", StringComparison.Ordinal);

    /// <summary>Names what the code may not use, in ordinal order; empty for sound code.</summary>
    public static IReadOnlyList<string> FaultsIn(Stream code)
    {
        using var file = new PEReader(code, PEStreamOptions.LeaveOpen);
        var metadata = file.GetMetadataReader();
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var handle in metadata.TypeReferences)
        {
            var type = metadata.GetTypeReference(handle);
            var space = metadata.GetString(type.Namespace);
            var name = $"{space}.{metadata.GetString(type.Name)}";
            if (!IsAllowed(space, name, type.ResolutionScope.Kind))
            {
                faults.Add(name);
            }
        }

        if (metadata.MethodDefinitions.Any(method => (metadata.GetMethodDefinition(method).Attributes & MethodAttributes.PinvokeImpl) != 0))
        {
            faults.Add("a native function");
        }

        return [.. faults];
    }

    private static bool IsAllowed(string space, string name, HandleKind scope)
        => scope == HandleKind.TypeReference // nested: its outer type is looked at
            || space == "FactCheck" || space.StartsWith("FactCheck.", StringComparison.Ordinal)
            || s_ofCompiler.Contains(name)
            || (s_namespaces.Contains(space) && !s_barred.Contains(name) && (space is not ("System.Diagnostics" or "System.Reflection") || IsAttribute(name)));
}
