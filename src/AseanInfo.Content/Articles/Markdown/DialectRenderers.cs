using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Articles.Markdown;

/// <summary>How our dialect becomes HTML.</summary>
internal static class DialectRenderers
{
    public static void Use(HtmlRenderer renderer, MarkdownContext context)
    {
        renderer.ObjectRenderers.Insert(0, new CitationRenderer(context));
        renderer.ObjectRenderers.Insert(0, new FactRenderer(context));
        renderer.ObjectRenderers.Insert(0, new ForeignWordsRenderer());
        renderer.ObjectRenderers.Insert(0, new OwnStatementRenderer());
        renderer.ObjectRenderers.Insert(0, new NoteRenderer());
        renderer.ObjectRenderers.Insert(0, new NotedRenderer());
        renderer.ObjectRenderers.Insert(0, new PageLinkRenderer(context));
        renderer.ObjectRenderers.Insert(0, new ScrollingTableRenderer());
        renderer.ObjectRenderers.Insert(0, new WordsRenderer(context));
    }

    private sealed class CitationRenderer(MarkdownContext context) : HtmlObjectRenderer<CitationInline>
    {
        protected override void Write(HtmlRenderer renderer, CitationInline inline) =>
            renderer.Write(context.Citations.Marks(inline.Citations));
    }

    private sealed class FactRenderer(MarkdownContext context) : HtmlObjectRenderer<FactInline>
    {
        protected override void Write(HtmlRenderer renderer, FactInline inline)
        {
            if (context.Facts.Find(inline.Id) is not { } fact)
            {
                throw new KeyNotFoundException($"no fact \"{inline.Id}\": the content was not checked");
            }

            renderer.Write("<span class=\"fact\">").WriteEscape(fact.Value[context.Text.Locale]);
            if (fact.AsOf is { } date)
            {
                var time = $"<time datetime=\"{date}\">{context.Text.Formats.Date(date)}</time>";
                renderer.Write(" <small>(").Write(context.Text.Format("asOf.short", ("date", time))).Write(")</small>");
            }

            var due = context.DueMark(fact);
            renderer.Write(due.Length > 0 ? $" {due}" : "").Write("</span>").Write(context.Citations.Marks(fact)).Write(context.DisputeMark(fact));
        }
    }

    private sealed class ForeignWordsRenderer : HtmlObjectRenderer<ForeignWordsInline>
    {
        protected override void Write(HtmlRenderer renderer, ForeignWordsInline inline) =>
            renderer.Write($"<span lang=\"{inline.Lang}\">").WriteEscape(inline.Words).Write("</span>");
    }

    private sealed class OwnStatementRenderer : HtmlObjectRenderer<OwnStatementInline>
    {
        protected override void Write(HtmlRenderer renderer, OwnStatementInline inline)
        {
        }
    }

    private sealed class NotedRenderer : HtmlObjectRenderer<NotedBlock>
    {
        protected override void Write(HtmlRenderer renderer, NotedBlock block)
        {
            renderer.WriteLine("<div class=\"noted\">");
            renderer.WriteChildren(block);
            renderer.WriteLine("</div>");
        }
    }

    private sealed class NoteRenderer : HtmlObjectRenderer<CustomContainer>
    {
        protected override void Write(HtmlRenderer renderer, CustomContainer block)
        {
            renderer.Write("<aside class=\"note\" role=\"note\"><b>").WriteEscape(block.Arguments ?? "").WriteLine("</b>");
            renderer.WriteChildren(block);
            renderer.WriteLine("</aside>");
        }
    }

    private sealed class PageLinkRenderer(MarkdownContext context) : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (Picture.Of(link) is { } picture)
            {
                Write(renderer, picture);
                return;
            }

            if (PageLink.Of(link) is not { } page)
            {
                base.Write(renderer, link);
                return;
            }

            renderer.Write("<a href=\"").WriteEscapeUrl(context.PageUrl(page.Key) + page.Fragment).Write("\">");
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }

        private void Write(HtmlRenderer renderer, Picture picture)
        {
            renderer.Write("<span class=\"picture\"><img src=\"").WriteEscapeUrl(context.PictureUrl(picture.File));
            renderer.Write("\" alt=\"").WriteEscape(picture.Alternative).Write("\"");
            if (context.Media.GetValueOrDefault(picture.File) is { } size)
            {
                renderer.Write($" width=\"{size.Width}\" height=\"{size.Height}\"");
            }

            renderer.Write(" loading=\"lazy\">");
            if (picture.Caption.Length > 0)
            {
                renderer.Write("<small>").WriteEscape(picture.Caption).Write("</small>");
            }

            renderer.Write("</span>");
        }
    }

    private sealed class WordsRenderer(MarkdownContext context) : LiteralInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline inline)
        {
            if (!IsRunningText(inline))
            {
                base.Write(renderer, inline);
                return;
            }

            foreach (var (words, meaning) in context.Abbreviations.Explain(inline.Content.ToString()))
            {
                if (meaning is not null)
                {
                    renderer.Write("<abbr title=\"").WriteEscape(meaning).Write("\">").WriteEscape(words).Write("</abbr>");
                }
                else
                {
                    renderer.WriteEscape(words);
                }
            }
        }

        // A heading and a link say where one is or goes; they are not the place to explain words.
        private static bool IsRunningText(LiteralInline inline)
        {
            var outermost = inline.Parent;
            while (outermost is { Parent: { } parent } and not LinkInline)
            {
                outermost = parent;
            }

            return outermost is not LinkInline && outermost?.ParentBlock is not HeadingBlock;
        }
    }

    private sealed class ScrollingTableRenderer : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.WriteLine("<div class=\"scroll\" tabindex=\"0\">");
            base.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }
}
