using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Engine.Facts.Loading;

/// <summary>SHA-256 over the cells of rows, each behind its length, so that no two rows look alike.</summary>
internal sealed class RowHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Append(IReadOnlyList<string> cells)
    {
        Span<byte> length = stackalloc byte[4];
        for (var i = 0; i < cells.Count; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(cells[i]);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            _hash.AppendData(length);
            _hash.AppendData(bytes);
        }
    }

    /// <summary>Of what was appended so far, and begins anew.</summary>
    public byte[] Take() => _hash.GetHashAndReset();

    public void Dispose() => _hash.Dispose();
}
