namespace FactCheck.Authoring.Examples;

/// <summary>Results of examples with what they rest on, so that an edit runs only the examples whose answers it may change.</summary>
public sealed class KnownResults
{
    private readonly Dictionary<string, (string Basis, List<ExampleResult> Results)> _files = new(StringComparer.Ordinal);

    /// <summary>The files whose results are not known, or rest on what is no more.</summary>
    /// <param name="bases">For each file asked for, all that its rules rest on, as a hash or another short text.</param>
    public IReadOnlyList<string> Stale(IReadOnlyDictionary<string, string> bases)
        => [.. bases.Where(file => !_files.TryGetValue(file.Key, out var known) || known.Basis != file.Value).Select(file => file.Key)];

    /// <summary>Takes in the new results of stale files.</summary>
    /// <returns>The results of all files asked for, in the order of their rules' ids.</returns>
    public IReadOnlyList<ExampleResult> Add(IReadOnlyDictionary<string, string> bases, IReadOnlyList<string> stale, IEnumerable<ExampleResult> results)
    {
        foreach (var file in stale)
        {
            _files[file] = (bases[file], []);
        }

        foreach (var result in results)
        {
            _files[result.Rule.File].Results.Add(result);
        }

        return [.. bases.Keys.SelectMany(file => _files[file].Results).OrderBy(result => result.Rule.Id, StringComparer.Ordinal)];
    }
}
