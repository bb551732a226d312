using System.IO.Compression;

namespace AseanInfo.Web.Serving;

/// <summary>Makes the forms in which a text travels. Over HTTPS too: no page holds a secret that its length could tell.</summary>
internal static class Compression
{
    /// <summary>A quality of Brotli that takes a fraction of a millisecond for a page.</summary>
    public const int Quick = 4;

    /// <summary>The highest quality of Brotli: a tenth smaller, and some ten milliseconds for a page.</summary>
    public const int Best = 11;

    private const int Window = 22;

    public static byte[] Brotli(byte[] text, int quality)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(text.Length)];
        return BrotliEncoder.TryCompress(text, room, out var length, quality, Window)
            ? room[..length]
            : throw new InvalidOperationException("the room for the compressed text was too small");
    }

    public static byte[] Gzip(byte[] text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(text);
        }

        return bytes.ToArray();
    }
}
