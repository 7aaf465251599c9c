using System.Runtime.Loader;
using FactCheck.Engine.Matching;

namespace FactCheck.Authoring.Building;

/// <summary>Rules compiled in process, in a load context of their own; disposing them lets the runtime unload it.</summary>
public sealed class LoadedRules : IDisposable
{
    private readonly AssemblyLoadContext _context;

    private LoadedRules(AssemblyLoadContext context, RuleSet set)
    {
        _context = context;
        Set = set;
    }

    public RuleSet Set { get; }

    /// <param name="code">A rules assembly.</param>
    /// <param name="symbols">Its symbols, by which stack traces show the YAML.</param>
    /// <param name="ruleSet">Full name of the class that derives from <see cref="RuleSet"/>.</param>
    internal static LoadedRules Load(Stream code, Stream symbols, string ruleSet)
    {
        var context = new AssemblyLoadContext("rules", isCollectible: true);
        var type = context.LoadFromStream(code, symbols).GetType(ruleSet, throwOnError: true)!;
        return new(context, (RuleSet)Activator.CreateInstance(type)!);
    }

    public void Dispose() => _context.Unload();
}
