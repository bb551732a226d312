using System.Text.RegularExpressions;
using AseanInfo.Content.Markup;
using AseanInfo.Content.Sources;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary><c>{fact:id}</c>: the value of a fact, in the reader's language, with its date and sources.</summary>
internal sealed partial class FactParser() : FormParser('{', Form())
{
    protected override LeafInline Read(Match form) => new FactInline(form.Groups[1].Value);

    [GeneratedRegex(@"\G\{fact:([^{}]*)\}")]
    private static partial Regex Form();
}

/// <summary>A place where a fact's value is to stand.</summary>
internal sealed class FactInline(string id) : LeafInline
{
    public string Id => id;
}

/// <summary>The value, its date, whether it is due for a new check, its sources, and the mark of a dispute.</summary>
internal sealed class FactRenderer(MarkdownContext context) : HtmlObjectRenderer<FactInline>
{
    protected override void Write(HtmlRenderer renderer, FactInline inline)
    {
        var fact = context.FindFact(inline.Id) ?? throw new KeyNotFoundException($"no fact \"{inline.Id}\": the content was not checked");
        var due = context.DueMark(fact);
        var value = Html.Of($"<span class=\"fact\">{fact.Value[context.Text.Locale]}{AsOf(fact)}{(due.IsEmpty ? due : Html.Of($" {due}"))}</span>");
        renderer.Write(value + context.Notes.Citations.Marks(fact) + context.DisputeMark(fact));
    }

    private Html AsOf(Sourced fact) => fact.AsOf is { } date
        ? Html.Of($" <small>({context.Text.Markup("asOf.short", ("date", Html.Of($"<time datetime=\"{date}\">{context.Text.Formats.Date(date)}</time>")))})</small>")
        : Html.Empty;
}
