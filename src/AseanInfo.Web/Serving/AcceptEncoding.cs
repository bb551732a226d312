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

        var (plain, good, best) = (identity ?? 0, gzip ?? other ?? 0, brotli ?? other ?? 0);
        return best > 0 && best >= good && best >= plain ? ContentCoding.Brotli
            : good > 0 && good >= plain ? ContentCoding.Gzip
            : ContentCoding.Identity;
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
