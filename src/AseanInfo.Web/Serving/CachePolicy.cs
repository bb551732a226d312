namespace AseanInfo.Web.Serving;

/// <summary>How long an answer may be kept by those between us and the reader (RFC 9111, RFC 5861, RFC 8246).</summary>
internal static class CachePolicy
{
    /// <summary>A page: a minute, and for ten more while a new one is fetched.</summary>
    public const string Page = "public, max-age=60, stale-while-revalidate=600";

    /// <summary>What never changes at its address, since the address holds its hash.</summary>
    public const string Immutable = "public, max-age=31536000, immutable";

    /// <summary>A file at a plain address, and an address that moved: an hour.</summary>
    public const string Plain = "public, max-age=3600";

    /// <summary>What stands at an address only until everyone has the new one.</summary>
    public const string Ask = "no-cache";

    /// <summary>An error, which may be gone the next moment.</summary>
    public const string Never = "no-store";
}
