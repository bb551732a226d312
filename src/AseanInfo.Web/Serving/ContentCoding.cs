namespace AseanInfo.Web.Serving;

/// <summary>The forms in which a text travels (RFC 9110, section 8.4.1), from the largest to the smallest.</summary>
public enum ContentCoding
{
    /// <summary>As it is.</summary>
    Identity,

    /// <summary>RFC 1952.</summary>
    Gzip,

    /// <summary>RFC 7932.</summary>
    Brotli,
}
