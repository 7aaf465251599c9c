using YamlDotNet.RepresentationModel;

namespace FactCheck.Cli.Tests.Places;

/// <summary>A YAML file by which a host starts the program, read as the host reads it.</summary>
internal static class PlaceFile
{
    public static YamlNode Read(string name)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(Path.Join(Samples.Repository, name));
        yaml.Load(reader);
        return yaml.Documents.Single().RootNode;
    }

    public static IEnumerable<YamlNode> Items(this YamlNode node) => ((YamlSequenceNode)node).Children;

    public static IEnumerable<(string Key, YamlNode Value)> Entries(this YamlNode node)
        => ((YamlMappingNode)node).Children.Select(entry => (entry.Key.ToString(), entry.Value));

    public static bool Has(this YamlNode node, string key) => ((YamlMappingNode)node).Children.ContainsKey(new YamlScalarNode(key));
}
