using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Record.Export;

/// <summary>Numbers and UUIDs for formats that want such ids, made from what they stand for, so that an export can be repeated.</summary>
internal static class Numbers
{
    // Made for Chancery; the STIX namespace is for observables only.
    private static readonly byte[] Namespace = Convert.FromHexString("b7f1c3a48a1e5d0f9c2e6a54d1f03b77");

    /// <summary>A whole number of at most 53 bits, so that programs that keep numbers as doubles keep it exact.</summary>
    public static long Of(params ReadOnlySpan<string?> parts) =>
        (long)(BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Bytes(parts))) >> 11);

    /// <summary>A UUID of version 5.</summary>
    public static Guid Uuid(params ReadOnlySpan<string?> parts)
    {
#pragma warning disable CA5350 // RFC 9562 makes version 5 of SHA-1; nothing is protected by it.
        var hash = SHA1.HashData([.. Namespace, .. Bytes(parts)]);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }

    private static byte[] Bytes(ReadOnlySpan<string?> parts) => Encoding.UTF8.GetBytes(string.Join('\n', parts!));
}
