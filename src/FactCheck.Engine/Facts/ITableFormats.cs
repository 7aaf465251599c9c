namespace FactCheck.Engine.Facts;

/// <summary>Opens tables that are no CSV files, or too large ones, for whoever has the libraries: the native program has none of them.</summary>
public interface ITableFormats
{
    /// <param name="table">Says the format, and in its dialect what the format asks for.</param>
    /// <param name="files">Where the table is declared, for the files that it names.</param>
    /// <exception cref="TableUnreadableException">It cannot be read.</exception>
    ITableSource Open(TableDescriptor table, FolderReferenceFiles files);
}

/// <summary>A table that is read row by row from a database, a file or an answer of a server.</summary>
public interface ITableSource : IDisposable
{
    /// <summary>How the table is called in messages, without secrets: the file or the address, and the table in it.</summary>
    string Name { get; }

    /// <summary>The columns there are, which may be more than the descriptor declares.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>The rows, each with a cell for each of the wanted columns as text, in an order that depends on nothing but the rows.</summary>
    /// <param name="wanted">Some of <see cref="Columns"/>.</param>
    /// <param name="key">The names of those that tell rows apart.</param>
    /// <exception cref="TableUnreadableException">It cannot be read any further.</exception>
    IEnumerable<string[]> Read(IReadOnlyList<ColumnDescriptor> wanted, IReadOnlyList<string> key);
}

/// <summary>Why a table cannot be read: what was found, where, and what to do, in words that hold no secret.</summary>
public sealed class TableUnreadableException(string message, Exception? inner = null) : Exception(message, inner);
