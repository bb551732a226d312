using System.Security.Cryptography;
using System.Text;

namespace AseanInfo.Content.Articles;

/// <summary>Tells whether an article's text is still the one that its newest change left.</summary>
public static class BodyHash
{
    /// <summary>The first eight hexadecimal digits of SHA-256 over the text as UTF-8, with <c>\n</c> as line ending and no white space at either end.</summary>
    public static string Of(string body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body.ReplaceLineEndings("\n").Trim())))[..8];
}
