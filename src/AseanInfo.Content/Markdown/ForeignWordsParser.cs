using System.Text.RegularExpressions;
using AseanInfo.Content.Markup;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary><c>[Kompas]{lang=id}</c>: words in another language, so that they are spoken and set as such.</summary>
internal sealed partial class ForeignWordsParser() : FormParser('[', Form())
{
    protected override LeafInline Read(Match form) => new ForeignWordsInline(form.Groups[1].Value, form.Groups[2].Value);

    [GeneratedRegex(@"\G\[([^\[\]]+)\]\{lang=([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\}")]
    private static partial Regex Form();
}

/// <summary>Words with the BCP 47 tag of their language.</summary>
internal sealed class ForeignWordsInline(string words, string lang) : LeafInline
{
    public string Words => words;

    public string Lang => lang;
}

internal sealed class ForeignWordsRenderer : HtmlObjectRenderer<ForeignWordsInline>
{
    protected override void Write(HtmlRenderer renderer, ForeignWordsInline inline) =>
        renderer.Write(Html.Of($"<span lang=\"{inline.Lang}\">{inline.Words}</span>"));
}
