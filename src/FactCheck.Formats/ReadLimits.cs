namespace FactCheck.Formats;

/// <summary>How much is read at most, so that no file can take the machine's memory or time.</summary>
internal static class ReadLimits
{
    /// <summary>How deep elements, objects and lists may be nested; real files stay under forty.</summary>
    public const int Depth = 128;

    /// <summary>How deep a page may be nested: pages that were never tidied up leave hundreds of elements open.</summary>
    public const int PageDepth = 512;

    /// <summary>Elements of a page or XML file, values of a JSON file.</summary>
    public const int Elements = 1_000_000;

    /// <summary>The largest page, in characters, that is searched for its article.</summary>
    public const int Page = 8 * 1024 * 1024;

    /// <summary>Stories in one file.</summary>
    public const int Stories = 10_000;

    /// <summary>Claims in one file.</summary>
    public const int Claims = 100_000;

    /// <summary>Lines that cannot be read, after which the rest of a file is left.</summary>
    public const int BadLines = 1_000;

    /// <summary>Entries of an archive.</summary>
    public const int Entries = 10_000;

    /// <summary>Bytes of one entry of an archive, unpacked.</summary>
    public const int Entry = 16 * 1024 * 1024;

    /// <summary>Bytes of all entries of an archive, unpacked.</summary>
    public const long Archive = 256L * 1024 * 1024;

    /// <summary>How many times an entry may grow when unpacked, once it has more than a megabyte; text grows ten times at most.</summary>
    public const int Ratio = 200;

    /// <summary>Archives in archives.</summary>
    public const int Nesting = 2;

    /// <summary>Pages of a PDF.</summary>
    public const int Pages = 500;

    /// <summary>How long a library may look at a file that it takes apart as a whole.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
}
