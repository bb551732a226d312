using System.IO.Compression;
using System.Text;

namespace AseanInfo.Testing;

/// <summary>What a text weighs on its way to a reader.</summary>
public static class Brotli
{
    public static int BytesOf(string text, CompressionLevel level)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, level, leaveOpen: true))
        {
            brotli.Write(Encoding.UTF8.GetBytes(text));
        }

        return (int)bytes.Length;
    }
}
