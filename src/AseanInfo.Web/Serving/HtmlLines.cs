namespace AseanInfo.Web.Serving;

/// <summary>Takes the indentation out of a page: it is for who reads the views, and costs a reader some hundred bytes.</summary>
public static class HtmlLines
{
    /// <summary>Folds each line break with all white space around it into one line break; a page with preformatted text stays as it is.</summary>
    /// <param name="html">A page in UTF-8.</param>
    public static byte[] Fold(byte[] html)
    {
        if (html.AsSpan().IndexOf("<pre"u8) >= 0 || html.AsSpan().IndexOf("<textarea"u8) >= 0)
        {
            return html;
        }

        var folded = new byte[html.Length];
        var length = 0;
        for (var at = 0; at < html.Length; at++)
        {
            if (html[at] != '\n')
            {
                folded[length++] = html[at];
                continue;
            }

            while (length > 0 && IsSpace(folded[length - 1]))
            {
                length--;
            }

            while (at + 1 < html.Length && IsSpace(html[at + 1]))
            {
                at++;
            }

            folded[length++] = (byte)'\n';
        }

        return folded[..length];
    }

    private static bool IsSpace(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
