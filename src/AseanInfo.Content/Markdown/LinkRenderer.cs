using AseanInfo.Content.Markup;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary>Links to pages by their keys, and pictures with their size and caption.</summary>
internal sealed class LinkRenderer(MarkdownContext context) : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (Picture.Of(link) is { } picture)
        {
            renderer.Write(Html.Of($"<span class=\"picture\">{Image(picture)}{Caption(picture)}</span>"));
        }
        else if (PageLink.Of(link) is { } page)
        {
            renderer.Write(Html.Of($"<a href=\"{context.PageUrl(page.Key) + page.Fragment}\">"));
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
        else
        {
            base.Write(renderer, link);
        }
    }

    private Html Image(Picture picture)
    {
        var size = context.Media.GetValueOrDefault(picture.File)?.Size is { } known
            ? Html.Of($" width=\"{known.Width}\" height=\"{known.Height}\"")
            : Html.Empty;
        return Html.Of($"<img src=\"{context.PictureUrl(picture.File)}\" alt=\"{picture.Alternative}\"{size} loading=\"lazy\">");
    }

    private static Html Caption(Picture picture) =>
        picture.Caption.Length > 0 ? Html.Of($"<small>{picture.Caption}</small>") : Html.Empty;
}
