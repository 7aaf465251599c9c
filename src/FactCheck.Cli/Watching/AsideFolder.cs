using System.Text;
using FactCheck.Cli.Output;

namespace FactCheck.Cli.Watching;

/// <summary>Where what cannot be read is put, each file with its reason beside it.</summary>
internal sealed class AsideFolder(string folder)
{
    /// <summary>Writes why a file, or a part of it, cannot be read.</summary>
    /// <returns>Where the reason stands.</returns>
    /// <exception cref="IOException">It cannot be written there.</exception>
    public string Explain(Arrival arrival, IEnumerable<string> reasons) => Explain(Path.Join(folder, arrival.Name), reasons);

    /// <summary>Moves a file here with its reason. What is here already is never written over: another file of that name gets its content's hash.</summary>
    /// <returns>Where it is now.</returns>
    /// <exception cref="IOException">It cannot be moved.</exception>
    public string Take(Arrival arrival, string sha256, IEnumerable<string> reasons)
    {
        var place = Path.Join(folder, arrival.Name);
        if (File.Exists(place))
        {
            place = Path.Join(folder, $"{Path.ChangeExtension(arrival.Name, null)}.{sha256[..8]}{Path.GetExtension(arrival.Name)}");
        }

        // The reason first: a file without one would be a riddle, a reason without its file is one that is still to be moved.
        Explain(place, reasons);
        File.Move(arrival.Path, place, overwrite: true);
        return place;
    }

    private static string Explain(string place, IEnumerable<string> reasons)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using var file = ReportFile.Create(place + ".reason.txt", isDurable: true);
        file.Stream.Write(Encoding.UTF8.GetBytes(string.Concat(reasons.Select(static reason => reason + "\n"))));
        file.Commit();
        return place + ".reason.txt";
    }
}
