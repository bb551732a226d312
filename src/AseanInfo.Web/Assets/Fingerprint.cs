using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace AseanInfo.Web.Assets;

/// <summary>A hash of a file in its address, so that the address never means another file.</summary>
public static partial class Fingerprint
{
    /// <summary><c>/img/mark.svg</c> as <c>/img/mark.1a2b3c4d.svg</c>.</summary>
    public static string In(string plain, byte[] bytes) =>
        $"{Path.ChangeExtension(plain, null)}.{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4))}{Path.GetExtension(plain)}";

    /// <summary>The address without a hash; null when it holds none.</summary>
    public static string? Without(string path) => Hash().Match(path) is { Success: true } hash ? path.Remove(hash.Index, hash.Length) : null;

    [GeneratedRegex(@"\.[0-9a-f]{8}(?=\.[a-z0-9]+$)")]
    private static partial Regex Hash();
}
