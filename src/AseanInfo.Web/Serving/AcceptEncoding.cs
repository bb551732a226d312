using System.Globalization;

namespace AseanInfo.Web.Serving;

/// <summary>Reads <c>Accept-Encoding</c> (RFC 9110, section 12.5.3).</summary>
public static class AcceptEncoding
{
    /// <summary>Of the codings that a reader takes the one they weigh most, of equals the smallest; the text as it is when they take none.</summary>
    /// <param name="header">The value of the header; null or empty without one.</param>
    public static ContentCoding Choose(ReadOnlySpan<char> header)
    {
        double? gzip = null, brotli = null, identity = null, other = null;
        foreach (var range in header.Split(','))
        {
            var item = header[range];
            var end = item.IndexOf(';');
            var name = (end < 0 ? item : item[..end]).Trim();
            var weight = end < 0 ? 1 : Weight(item[(end + 1)..]);
            if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
            {
                brotli = weight;
            }
            else if (name.Equals("gzip", StringComparison.OrdinalIgnoreCase) || name.Equals("x-gzip", StringComparison.OrdinalIgnoreCase))
            {
                gzip = weight;
            }
            else if (name.Equals("identity", StringComparison.OrdinalIgnoreCase))
            {
                identity = weight;
            }
            else if (name is "*")
            {
                other = weight;
            }
        }

        var (best, most) = (ContentCoding.Identity, identity ?? 0);
        foreach (var (coding, weight) in new[] { (ContentCoding.Gzip, gzip ?? other ?? 0), (ContentCoding.Brotli, brotli ?? other ?? 0) }.AsSpan())
        {
            (best, most) = weight > 0 && weight >= most ? (coding, weight) : (best, most);
        }

        return best;
    }

    // A weight that cannot be read is none: a reader who writes one gets what everyone can read.
    private static double Weight(ReadOnlySpan<char> parameter)
    {
        parameter = parameter.Trim();
        return parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight <= 1
            ? weight
            : 0;
    }
}
