using AseanInfo.Content.Markup;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AseanInfo.Content.Markdown;

/// <summary>
/// Side notes: <c>::: note Title</c> … <c>:::</c> after the paragraph that they qualify.
/// Paragraph and notes become one block, so that the layout can set them side by side.
/// </summary>
internal static class SideNotes
{
    public const string Kind = "note";

    public static void PutBesideTheirParagraphs(MarkdownDocument document)
    {
        foreach (var note in document.OfType<CustomContainer>().Where(container => container.Info == Kind).ToList())
        {
            var index = document.IndexOf(note) - 1;
            if (index < 0)
            {
                continue;
            }

            if (document[index] is not NotedBlock noted)
            {
                noted = new NotedBlock();
                var qualified = document[index];
                document.RemoveAt(index);
                noted.Add(qualified);
                document.Insert(index, noted);
            }

            document.Remove(note);
            noted.Add(note);
        }
    }
}

/// <summary>A block with the side notes that qualify it.</summary>
internal sealed class NotedBlock() : ContainerBlock(null);

internal sealed class NotedRenderer : HtmlObjectRenderer<NotedBlock>
{
    protected override void Write(HtmlRenderer renderer, NotedBlock block)
    {
        renderer.WriteLine("<div class=\"noted\">");
        renderer.WriteChildren(block);
        renderer.WriteLine("</div>");
    }
}

internal sealed class NoteRenderer : HtmlObjectRenderer<CustomContainer>
{
    protected override void Write(HtmlRenderer renderer, CustomContainer block)
    {
        renderer.Write(Html.Of($"<aside class=\"note\" role=\"note\"><b>{block.Arguments}</b>"));
        renderer.WriteLine();
        renderer.WriteChildren(block);
        renderer.WriteLine("</aside>");
    }
}
