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
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{path}\0{bytes.Length}\0")));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
