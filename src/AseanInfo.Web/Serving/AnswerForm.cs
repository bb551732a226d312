using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace AseanInfo.Web.Serving;

/// <summary>An answer's bytes in one coding, with what follows from them.</summary>
/// <param name="Body">The bytes.</param>
/// <param name="Tag">A strong validator (RFC 9110, section 8.8.3): a hash of these very bytes, so that each coding, and each quality, has its own.</param>
/// <param name="Coding">The value of <c>Content-Encoding</c>; none for the bytes as they are.</param>
/// <param name="Quality">That of Brotli.</param>
internal sealed record AnswerForm(byte[] Body, string Tag, StringValues Coding, int Quality)
{
    /// <param name="text">The bytes as they are.</param>
    /// <param name="coding">How they are to travel.</param>
    /// <param name="quality">Of Brotli, from 0 to 11.</param>
    public static AnswerForm Of(byte[] text, ContentCoding coding, int quality = 0)
    {
        var body = coding switch
        {
            ContentCoding.Gzip => Compression.Gzip(text),
            ContentCoding.Brotli => Compression.Brotli(text, quality),
            _ => text,
        };
        return new(body, $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 8))}\"", NameOf(coding), quality);
    }

    private static StringValues NameOf(ContentCoding coding) => coding switch
    {
        ContentCoding.Gzip => "gzip",
        ContentCoding.Brotli => "br",
        _ => StringValues.Empty,
    };
}
