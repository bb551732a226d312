using System.Text.RegularExpressions;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Markup;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary>
/// <c>{fact:id}</c>: the value of a fact, in the reader's language, with its date and sources; <c>{person:secretary-general}</c> and
/// the like: one that follows from the records for the day.
/// </summary>
internal sealed partial class FactParser() : FormParser('{', Form())
{
    /// <summary>A reference to a fact; its group <c>id</c> names one of data/facts.yml, or one that is derived.</summary>
    public const string Reference = @"\{(?:fact:(?<id>[^{}]*)|(?<id>(?:person|count|state|chair|summit):[^{}]*))\}";

    protected override LeafInline Read(Match form) => new FactInline(form.Groups["id"].Value);

    [GeneratedRegex(@"\G" + Reference)]
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
        var value = Html.Of($"<span class=\"fact\">{fact.ValueIn(context.Text)}{DateOf(fact)}{(due.IsEmpty ? due : Html.Of($" {due}"))}</span>");
        renderer.Write(value + context.Notes.Citations.Marks(fact) + context.DisputeMark(fact));
    }

    private Html DateOf(Fact fact) => fact.Dated is { } note ? Html.Of($" <small>({note.MarkupIn(context.Text)})</small>") : Html.Empty;
}
