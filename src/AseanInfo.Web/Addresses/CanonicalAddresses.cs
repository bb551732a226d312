using System.Text.RegularExpressions;

namespace AseanInfo.Web.Addresses;

/// <summary>Upper case, doubled and trailing slashes lead to the one address of a page.</summary>
internal static partial class CanonicalAddresses
{
    /// <summary>The address that another way of writing means, fit for a header; null for one that is written as it should be, and for files.</summary>
    public static string? Of(string path)
    {
        var canonical = Slashes().Replace(path, "/").TrimEnd('/').ToLowerInvariant();
        canonical = canonical.Length == 0 ? "/" : canonical;
        return canonical == path || Path.HasExtension(path) || canonical.Any(char.IsControl) ? null : new PathString(canonical).ToUriComponent();
    }

    [GeneratedRegex("[/\\\\]{2,}")]
    private static partial Regex Slashes();
}
