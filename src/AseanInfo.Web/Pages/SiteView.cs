using AseanInfo.Content.Facts;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Markup;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;
using AseanInfo.Web.Addresses;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Razor;

namespace AseanInfo.Web.Pages;

/// <summary>The words that every view speaks: text, dates, numbers, marks, links. The only place where markup reaches Razor.</summary>
public abstract class SiteView<TModel> : RazorPage<TModel>
{
    /// <summary>What the views of this page share.</summary>
    protected PageContext Here => Context.Features.GetRequiredFeature<PageContext>();

    protected Locale Locale => Here.Locale;

    protected LocaleFormat Formats => Here.Text.Formats;

    /// <summary>A word of the interface.</summary>
    protected string T(string key, params ReadOnlySpan<(string Name, string Value)> values) => Here.Text.Format(key, values);

    /// <summary>A word of the interface with markup in its places.</summary>
    protected Html Markup(string key, params ReadOnlySpan<(string Name, Html Value)> values) => Here.Text.Markup(key, values);

    /// <inheritdoc />
    /// <remarks>The one place where markup goes into a page as it is; all else is encoded.</remarks>
    public override void Write(object? value)
    {
        if (value is Html html)
        {
            WriteLiteral(html.ToString());
        }
        else
        {
            base.Write(value);
        }
    }

    /// <summary>Text in the place of markup.</summary>
    protected static Html Plain(string words) => Html.Of($"{words}");

    protected static Html Strong(string words) => Html.Of($"<strong>{words}</strong>");

    protected Html Date(PartialDate date) => Time(date, Formats.Date(date));

    /// <summary>The same with the month's short name.</summary>
    protected Html ShortDate(PartialDate date) => Time(date, Formats.ShortDate(date));

    /// <summary>"as of 8 May 2026", of a holder of an office "last seen in office on 8 May 2026"; nothing for what cannot change.</summary>
    protected Html AsOf(Sourced statement) => Dated(statement)?.MarkupIn(Here.Text) ?? Html.Empty;

    private DateNote? Dated(Sourced statement) => statement switch
    {
        ITenure { IsNamed: true } tenure => DateNote.Of(tenure, Here.Moment.AsOf),
        Fact fact => fact.Dated,
        { AsOf: { } date } => new("asOf.short", date),
        _ => null,
    };

    /// <summary>That a statement is due for a new check, or that nothing newer was found; nothing while it is fresh.</summary>
    protected Html Age(Sourced statement) => Here.Age.Of(statement);

    /// <summary>The same in another language than the page's.</summary>
    protected Html Age(Sourced statement, InterfaceText text) => Here.AgeIn(text).Of(statement);

    /// <summary>Only that a statement is due for a new check: for lists, and where its date stands beside it.</summary>
    protected Html Due(Sourced statement) => Here.Age.Due(statement);

    /// <summary>When a source was published; of an undated one, when it was read.</summary>
    protected Html Published(Source source) =>
        source.Published is { } date ? Date(date)
        : source.Read is { } read ? Markup("source.undated.read", ("date", Date(read)))
        : Markup("source.undated");

    /// <summary>The superscript marks of a statement's sources.</summary>
    protected Html Cite(Sourced statement) => Here.Notes.Citations.Marks(statement);

    protected Html Cite(IEnumerable<string> sources) => Here.Notes.Citations.Marks(sources.Select(id => new Citation(id)));

    /// <summary>The mark of a fact that sources dispute; it leads to what they say.</summary>
    protected Html Differs(Fact fact) => Here.Markdown.DisputeMark(fact);

    /// <summary>Markdown with its marks, facts and links; <paramref name="inline"/> for a single sentence.</summary>
    protected Html Prose(MarkdownText text, bool inline = false) => text.Render(Here.Markdown, inline);

    /// <summary>The address of a page in the reader's language.</summary>
    protected string Link(string key) => SiteUrls.Page(Locale, key);

    /// <summary>The same; a dated page keeps the reader's day.</summary>
    protected string DatedLink(string key) => Here.Moment.IsPast ? SiteUrls.AsOf(Link(key), Here.Moment.AsOf) : Link(key);

    /// <summary>The page of a day in the reader's language.</summary>
    protected string DayLink(DateOnly day) => day == Here.Moment.Today ? Link(PageKeys.OnDate) : SiteUrls.OnDate(Locale, day);

    protected Html Icon(string name) => Here.Icon(name);

    /// <summary>The lasting address of one of the program's files by its plain one.</summary>
    protected string Asset(string plain) => Here.Asset(plain);

    /// <summary>A data block: no script runs, so the security policy lets it stand in the page.</summary>
    protected static Html DataBlock(StructuredData data) => data.ToHtml();

    private static Html Time(PartialDate date, string words) => Html.Of($"<time datetime=\"{date}\">{words}</time>");
}
