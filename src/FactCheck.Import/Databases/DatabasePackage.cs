using System.Text;
using FactCheck.Engine.Facts;

namespace FactCheck.Import.Databases;

/// <summary>A data package in a database: its descriptor in the one row of the table <c>datapackage</c>, and each table under its name.</summary>
/// <remarks>Formats and paths of the descriptor are those of where it came from, and say nothing here.</remarks>
internal sealed class DatabasePackage(DatabaseSession session, IReferenceFiles? standard) : IReferenceFiles, IDisposable
{
    public const string DescriptorTable = "datapackage";
    public const string DescriptorColumn = "descriptor";

    public IReferenceFiles? Standard => standard;

    public Stream? Open(string path)
    {
        if (path != ReferencePackage.DescriptorPath)
        {
            return null;
        }

        try
        {
            return session.Try(session.Name, () =>
            {
                using var command = session.Command($"SELECT {DescriptorColumn} FROM {DescriptorTable}");
                return command.ExecuteScalar() is string text ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : null;
            });
        }
        catch (TableUnreadableException problem)
        {
            throw new IOException(problem.Message, problem);
        }
    }

    public ITableSource? OpenTable(TableDescriptor table)
        => new DatabaseTable(session, table.Dialect.GetValueOrDefault("table", table.Name));

    public string Describe(string path) => path == ReferencePackage.DescriptorPath ? $"{session.Name}, table {DescriptorTable}" : $"{session.Name}, {path}";

    public void Dispose() => session.Dispose();
}
