using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>SHA-256 over the files of a package: for each its path, its length and its bytes, in ordinal order of the paths.</summary>
/// <remarks>A table that is no file stands there with its name and the hash of its cells.</remarks>
internal static class PackageHash
{
    public static string Of(SortedDictionary<string, byte[]> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in files)
        {
            AppendHead(hash, path, bytes.Length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The same over files that are not kept.</summary>
    /// <exception cref="FileNotFoundException">One of them is not there.</exception>
    public static string Of(IReferenceFiles files, IEnumerable<string> paths)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 14);
        foreach (var path in paths.Distinct().Order(StringComparer.Ordinal))
        {
            using var file = files.Open(path) ?? throw new FileNotFoundException($"There is no file '{files.Describe(path)}'.");
            AppendHead(hash, path, file.Length);
            while (file.Read(buffer) is > 0 and var length)
            {
                hash.AppendData(buffer.AsSpan(0, length));
            }
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AppendHead(IncrementalHash hash, string path, long length)
        => hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{path}\0{length}\0")));
}
