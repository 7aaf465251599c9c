using System.CommandLine;
using FactCheck.Cli.Output;
using FactCheck.Cli.Problems;
using FactCheck.Engine.Facts;
using FactCheck.Import;

namespace FactCheck.Cli.Importing;

/// <summary>What reads tables that are no CSV files: <c>reference import</c>, and packages in databases. The native binary has its namesake in <c>Native/</c> instead.</summary>
internal static class ImportVerbs
{
    public static Command Create(StandardStreams streams) => ReferenceImportCommand.Create(streams);

    /// <summary>What a name of a package stands for: a folder, a database file, the address of a database; null where it is nothing of these, which is logged.</summary>
    public static IReferenceFiles? Open(string name, IReferenceFiles standard, ProblemLog problems)
        => Open(name, standard, new TableOpener(), problems);

    /// <param name="opener">Ends with the process, as what it has opened does.</param>
    public static IReferenceFiles? Open(string name, IReferenceFiles standard, TableOpener opener, ProblemLog problems)
    {
        if (Directory.Exists(name))
        {
            return new FolderReferenceFiles(name, standard) { Formats = opener };
        }

        try
        {
            if (opener.OpenPackage(name, standard) is { } package)
            {
                return package;
            }

            problems.Add(name, "there is no such folder or file");
        }
        catch (TableUnreadableException failure)
        {
            // Not with its name: what cannot be read may be a password.
            problems.Add("the database", failure.Message);
        }

        return null;
    }
}
