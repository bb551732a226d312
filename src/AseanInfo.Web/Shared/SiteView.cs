using System.Text.RegularExpressions;
using AseanInfo.Content.Articles.Markdown;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;
using AseanInfo.Web.Site;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Internal;

namespace AseanInfo.Web.Shared;

/// <summary>The words that every view speaks: text, dates, numbers, marks, links. The only place that turns strings into markup.</summary>
public abstract partial class SiteView<TModel> : RazorPage<TModel>
{
    [RazorInject]
    public PageContext Here { get; set; } = null!;

    protected Locale Locale => Here.Locale;

    protected LocaleFormat Formats => Here.Text.Formats;

    /// <summary>A word of the interface.</summary>
    protected string T(string key, params ReadOnlySpan<(string Name, string Value)> values) => Here.Text.Format(key, values);

    /// <summary>A word of the interface with markup in its places.</summary>
    protected IHtmlContent Markup(string key, params ReadOnlySpan<(string Name, IHtmlContent Value)> values)
    {
        var html = new HtmlContentBuilder();
        var text = T(key);
        var written = 0;
        foreach (Match place in Place().Matches(text))
        {
            html.Append(text[written..place.Index]);
            written = place.Index + place.Length;
            foreach (var (name, value) in values)
            {
                if (name == place.Groups[1].Value)
                {
                    html.AppendHtml(value);
                }
            }
        }

        return html.Append(text[written..]);
    }

    protected IHtmlContent Date(PartialDate date) => Time(date, Formats.Date(date));

    protected IHtmlContent ShortDate(PartialDate date) => Time(date, Formats.ShortDate(date));

    /// <summary>"as of 8 May 2026"; nothing for what cannot change.</summary>
    protected IHtmlContent AsOf(Sourced statement) =>
        statement.AsOf is { } date ? Markup("asOf.short", ("date", Date(date))) : HtmlString.Empty;

    /// <summary>That a statement is due for a new check, or that nothing newer was found; nothing while it is fresh.</summary>
    protected IHtmlContent Age(Sourced statement) => new HtmlString(Here.Age.Of(statement));

    /// <summary>The same in another language than the page's.</summary>
    protected IHtmlContent Age(Sourced statement, InterfaceText text) => new HtmlString(new AgeMarks(text, Here.Today).Of(statement));

    /// <summary>Only that a statement is due for a new check: for lists, and where its date stands beside it.</summary>
    protected IHtmlContent Due(Sourced statement) => new HtmlString(Here.Age.Due(statement));

    /// <summary>When a source was published; of an undated one, when it was read.</summary>
    protected IHtmlContent Published(Source source) =>
        source.Published is { } date ? Date(date)
        : source.Read is { } read ? Markup("source.undated.read", ("date", Date(read)))
        : Markup("source.undated");

    /// <summary>The superscript marks of a statement's sources.</summary>
    protected IHtmlContent Cite(Sourced statement) => new HtmlString(Here.Citations.Marks(statement));

    protected IHtmlContent Cite(IEnumerable<string> sources) => new HtmlString(Here.Citations.Marks(sources.Select(id => new Citation(id))));

    /// <summary>The mark of a fact that sources dispute; it leads to what they say.</summary>
    protected IHtmlContent Differs(Fact fact) => new HtmlString(Here.Markdown.DisputeMark(fact));

    /// <summary>Markdown with its marks, facts and links; <paramref name="inline"/> for a single sentence.</summary>
    protected IHtmlContent Prose(MarkdownText text, bool inline = false) => new HtmlString(text.Render(Here.Markdown, inline));

    /// <summary>The address of a page in the reader's language; a dated page keeps the reader's date.</summary>
    protected string Link(string key) => SiteUrls.Page(Locale, key);

    protected string DatedLink(string key) => Here.IsPast ? SiteUrls.AsOf(Link(key), Here.AsOf) : Link(key);

    /// <summary>The page of a day in the reader's language.</summary>
    protected string DayLink(DateOnly day) => day == Here.Today ? Link(PageKeys.OnDate) : SiteUrls.OnDate(Locale, day);

    protected static IHtmlContent Strong(string words) =>
        new HtmlContentBuilder().AppendHtml("<strong>").Append(words).AppendHtml("</strong>");

    protected static IHtmlContent Icon(string name) => new HtmlString(Icons.Svg(name));

    /// <summary>A data block: no script runs, so the security policy lets it stand in the page.</summary>
    protected static IHtmlContent DataBlock(StructuredData data) =>
        new HtmlString($"<script type=\"application/ld+json\">{data.ToJson()}</script>");

    private static HtmlString Time(PartialDate date, string words) => new($"<time datetime=\"{date}\">{words}</time>");

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Place();
}
