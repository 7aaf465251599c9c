using System.Globalization;
using System.IO.Compression;

namespace FactCheck.Formats.Archives;

/// <summary>Unpacks entries of one archive, counting what really comes out: what an archive says of its sizes is not believed.</summary>
internal sealed class EntryUnpacker
{
    private long _total;

    /// <summary>Whether so much was unpacked that the archive is not read on.</summary>
    public bool IsExhausted => _total > ReadLimits.Archive;

    /// <param name="limit">The most bytes that are taken from the entry.</param>
    /// <returns>Null with the reason where the entry cannot or must not be unpacked.</returns>
    public byte[]? Unpack(ZipArchiveEntry entry, out string problem, int limit = ReadLimits.Entry)
    {
        problem = string.Empty;
        try
        {
            using var stream = entry.Open();
            var all = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                all.Write(buffer, 0, read);
                _total += read;
                if (Excess(all.Length, entry.CompressedLength, limit) is { } excess)
                {
                    problem = excess;
                    return null;
                }
            }

            return all.ToArray();
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException or IOException or NotSupportedException or ArgumentException or InvalidOperationException)
        {
            problem = entry.IsEncrypted ? "The entry is protected with a password." : "The entry is damaged: it cannot be unpacked.";
            return null;
        }
    }

    private string? Excess(long length, long packed, int limit)
    {
        if (length > limit)
        {
            return string.Create(CultureInfo.InvariantCulture, $"The entry is too long for a story: more than {limit / 1024 / 1024} MB unpacked.");
        }

        if (length > 1024 * 1024 && length / Math.Max(1, packed) > ReadLimits.Ratio)
        {
            return string.Create(CultureInfo.InvariantCulture, $"The entry grows more than {ReadLimits.Ratio} times when unpacked, which no text does.");
        }

        return IsExhausted ? string.Create(CultureInfo.InvariantCulture, $"The archive has more than {ReadLimits.Archive / 1024 / 1024} MB unpacked; the rest is not read.") : null;
    }
}
