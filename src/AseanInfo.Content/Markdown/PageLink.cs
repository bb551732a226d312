using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary>A link to a page of the site: <c>page:history</c>, <c>page:history#moved</c>.</summary>
/// <param name="Key">The page's path below its language.</param>
/// <param name="Fragment">Empty, or <c>#</c> and an anchor.</param>
internal sealed record PageLink(string Key, string Fragment)
{
    private const string Scheme = "page:";

    /// <summary>Null for a link to anything else.</summary>
    public static PageLink? Of(LinkInline link)
    {
        if (link.Url?.StartsWith(Scheme, StringComparison.Ordinal) != true)
        {
            return null;
        }

        var target = link.Url[Scheme.Length..];
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? new(target, "") : new(target[..hash], target[hash..]);
    }
}
