using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace AseanInfo.Web.Serving;

/// <summary>Pages and style sheets travel compressed, over HTTPS too: no page holds a secret that their length could tell.</summary>
internal static class TextCompression
{
    private const CompressionLevel Level = CompressionLevel.Optimal;

    public static void AddTextCompression(this IServiceCollection services) => services
        .AddResponseCompression(options => options.EnableForHttps = true)
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = Level)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = Level);

    /// <summary>How many bytes a text has on the way to a browser that takes Brotli.</summary>
    public static int Brotli(byte[] text)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, Level, leaveOpen: true))
        {
            brotli.Write(text);
        }

        return (int)bytes.Length;
    }
}
