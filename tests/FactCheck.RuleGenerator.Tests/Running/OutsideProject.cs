using System.Diagnostics;

namespace FactCheck.RuleGenerator.Tests.Running;

/// <summary>A small project elsewhere on the disk, which knows this one only as built assemblies.</summary>
internal sealed class OutsideProject : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-");

    public string Folder => Path.Combine(_folder.FullName, "newsroom");

    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void WriteProject(string properties = "")
    {
        var beside = AppContext.BaseDirectory;
        Write("Newsroom.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Path.Combine(beside, "FactCheck.RuleGenerator.props")}" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{Path.Combine(beside, "FactCheck.RuleGenerator.dll")}" />
                <Analyzer Include="{Path.Combine(beside, "FactCheck.RuleLanguage.dll")}" />
                <Analyzer Include="{Path.Combine(beside, "YamlDotNet.dll")}" />
                <Reference Include="{Path.Combine(beside, "FactCheck.Engine.dll")}" />
                <Reference Include="{Path.Combine(beside, "FactCheck.Model.dll")}" />
                <AdditionalFiles Include="**/*.yaml" Exclude="bin/**;obj/**" />
              </ItemGroup>
            </Project>
            """);
    }

    public (int ExitCode, string Output) DotNet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
        }

        process.WaitForExit();
        return (process.ExitCode, output.Result + errors.Result);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
