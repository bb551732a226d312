using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AseanInfo.Content.Markdown;

/// <summary>Markdig aligns columns by <c>style</c>, which our Content-Security-Policy refuses; we align by class.</summary>
internal static class TableAlignment
{
    public static void FromStyleToClass(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            for (var column = 0; column < table.ColumnDefinitions.Count; column++)
            {
                var name = table.ColumnDefinitions[column].Alignment switch
                {
                    TableColumnAlign.Right => "end",
                    TableColumnAlign.Center => "center",
                    _ => null,
                };
                table.ColumnDefinitions[column].Alignment = null;
                foreach (var row in table.OfType<TableRow>().Where(row => name is not null && column < row.Count))
                {
                    row[column].GetAttributes().AddClass(name!);
                }
            }
        }
    }
}

/// <summary>A table that scrolls within its page where it is wider.</summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.WriteLine("<div class=\"scroll\" tabindex=\"0\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}
