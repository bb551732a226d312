using System.Text.RegularExpressions;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary><c>{ours}</c>: a statement about ourselves, or about what we did not find, which no source can support. Shows nothing.</summary>
internal sealed partial class OwnStatementParser() : FormParser('{', Form(), clings: true)
{
    protected override LeafInline Read(Match form) => new OwnStatementInline();

    [GeneratedRegex(@"\G\{ours\}")]
    private static partial Regex Form();
}

/// <summary>The mark of a statement of our own.</summary>
internal sealed class OwnStatementInline : LeafInline;

internal sealed class OwnStatementRenderer : HtmlObjectRenderer<OwnStatementInline>
{
    protected override void Write(HtmlRenderer renderer, OwnStatementInline inline)
    {
    }
}
