using System.Text;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Engine.Facts.Errors;
using FactCheck.Import.Stores;

namespace FactCheck.Import.Snapshots;

/// <summary>Writes a package as a snapshot: a folder of CSV files under a descriptor that says so, whatever it was read from.</summary>
public static class SnapshotWriter
{
    /// <summary>What says where a table is: a snapshot has its own.</summary>
    private static readonly string[] WhereKeys = ["path", "format", "dialect", "encoding", "mediatype"];

    /// <param name="files">What the package was loaded from.</param>
    /// <param name="folder">The new folder: there is none yet.</param>
    /// <param name="since">The snapshot before, whose history goes on; null for none.</param>
    /// <param name="day">From when on what is new is known.</param>
    /// <param name="store">Has the tables that are too large for memory, and is closed; null where there are none. Its file is moved into the snapshot.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(IReferenceFiles files, ReferencePackage package, string folder, ReferencePackage? since, DateOnly day, SqliteStore? store = null)
    {
        // Beside its place and moved there, so that nobody finds half of one.
        var draft = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + ".part";
        try
        {
            Directory.CreateDirectory(draft);
            var root = Descriptor(files);
            var resources = ((YamlList)Value(root, "resources")!).Items.Cast<YamlMap>().Select(resource => Write(resource, files, package, since, day, store, draft)).ToArray();
            File.WriteAllText(Path.Join(draft, ReferencePackage.DescriptorPath), DescriptorWriter.Write(With(root, "resources", new YamlList(root.At, resources))));
            if (store is { Tables.Count: > 0 })
            {
                File.Move(store.Path, Path.Join(draft, SqliteStore.FileName));
            }

            Directory.Move(draft, folder);
        }
        catch
        {
            if (Directory.Exists(draft))
            {
                Directory.Delete(draft, recursive: true);
            }

            throw;
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(ReferenceTable table, ReferencePackage? since, DateOnly day)
        => HistoryMerger.Merge(since?.TryGet(table.Descriptor.Name, out var before) == true ? before : null, table, day);

    private static YamlMap Write(YamlMap resource, IReferenceFiles files, ReferencePackage package, ReferencePackage? since, DateOnly day, SqliteStore? store, string draft)
    {
        var name = ((YamlText)Value(resource, "name")!).Value;
        var path = name + ".csv";
        var isStored = store?.Tables.Contains(name) == true;
        if (isStored)
        {
            path = SqliteStore.FileName;
        }
        else if (Value(resource, "schema") is null)
        {
            // Rows for a table of the package underneath, which have no schema here and are a CSV file already.
            using var rows = files.Open(((YamlText)Value(resource, "path")!).Value)!;
            using var copy = File.Create(Path.Join(draft, path));
            rows.CopyTo(copy);
        }
        else
        {
            CsvTableWriter.Write(package[name].Descriptor, Rows(package[name], since, day), Path.Join(draft, path));
        }

        var kept = new YamlMap(resource.At, [.. resource.Entries.Where(entry => !WhereKeys.Contains(entry.Key.Value))]);
        List<YamlEntry> where = [Entry("path", path)];
        if (isStored)
        {
            where.AddRange([Entry("format", TableFormats.Sqlite), new(new(default, "dialect"), new YamlMap(default, [Entry("table", name), Entry(TableFormats.StoredKey, "checked")]))]);
        }

        return kept with { Entries = [kept.Entries[0], .. where, .. kept.Entries.Skip(1)] };
    }

    /// <summary>The descriptor's tree; the package was loaded from it, so it has the form that is asked for.</summary>
    private static YamlMap Descriptor(IReferenceFiles files)
    {
        using var stream = new StreamReader(files.Open(ReferencePackage.DescriptorPath)!, Encoding.UTF8);
        return (YamlMap)YamlTreeReader.Read(stream.ReadToEnd(), new ErrorList(""), null)!;
    }

    private static YamlEntry Entry(string key, string value) => new(new(default, key), new YamlText(default, value));

    private static YamlNode? Value(YamlMap map, string key) => map.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    private static YamlMap With(YamlMap map, string key, YamlNode value)
        => map with { Entries = [.. map.Entries.Select(entry => entry.Key.Value == key ? entry with { Value = value } : entry)] };
}
