using FactCheck.Authoring.Building;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactCheck.AuthoringTests;

public sealed class AllowedCodeTests
{
    [Theory]
    [InlineData("System.IO.File.Delete(\"x\");", "System.IO.File")]
    [InlineData("System.Diagnostics.Process.Start(\"x\");", "System.Diagnostics.Process")]
    [InlineData("System.Environment.Exit(1);", "System.Environment")]
    [InlineData("_ = System.Type.GetType(\"x\");", "System.Type")]
    [InlineData("_ = System.Reflection.Assembly.LoadFrom(\"x\");", "System.Reflection.Assembly")]
    [InlineData("new System.Threading.Thread(() => { }).Start();", "System.Threading.Thread")]
    [InlineData("_ = System.Runtime.InteropServices.Marshal.AllocHGlobal(1);", "System.Runtime.InteropServices.Marshal")]
    public void Code_that_reaches_further_than_values_is_named(string statement, string fault)
        => Assert.Contains(fault, AllowedCode.FaultsIn(Compile($"public class C {{ public void M() {{ {statement} }} }}")));

    [Fact]
    public void A_native_function_is_named()
        => Assert.Contains("a native function", AllowedCode.FaultsIn(Compile("public class C { [System.Runtime.InteropServices.DllImport(\"c\")] public static extern int system(string s); }")));

    [Fact]
    public void The_standard_rules_use_nothing_of_it() => Assert.NotEmpty(new RuleBuilder().Build(new(Newsroom.Standard, Newsroom.Package)).Rules!.Set.Infos);

    private static MemoryStream Compile(string code)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var stream = new MemoryStream();
        var result = CSharpCompilation.Create("c", [CSharpSyntaxTree.ParseText(code)], references, new(OutputKind.DynamicallyLinkedLibrary)).Emit(stream);
        Assert.True(result.Success, string.Join("; ", result.Diagnostics));
        stream.Position = 0;
        return stream;
    }
}
