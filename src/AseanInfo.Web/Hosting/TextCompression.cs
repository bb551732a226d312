using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace AseanInfo.Web.Hosting;

/// <summary>Pages and style sheets travel compressed, over HTTPS too: no page holds a secret that their length could tell.</summary>
internal static class TextCompression
{
    public static void AddTextCompression(this IServiceCollection services) => services
        .AddResponseCompression(options => options.EnableForHttps = true)
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
}
