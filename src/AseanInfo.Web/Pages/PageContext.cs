using AseanInfo.Content.Articles;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Markup;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Assets;

namespace AseanInfo.Web.Pages;

/// <summary>What all views of one page share: its language, its day, what surrounds it, and what gathers while they write.</summary>
public sealed class PageContext
{
    private readonly PageRequest asked;
    private readonly WebAssets assets;

    public PageContext(PageRequest asked, SitePage page, WebAssets assets)
    {
        this.asked = asked;
        this.assets = assets;
        Text = asked.Text;
        IsDated = page is IDatedPage;
        Moment = page is IDatedPage dated ? dated.Moment : Moment.Of(asked.Moment.Today);
        Age = AgeIn(Text);
        Notes = new(new(id => asked.Catalog.Find<Source>(id)), new(asked.Site.Glossary, asked.Locale));
        Markdown = new(
            Text, Notes, FactOf,
            key => SiteUrls.Page(asked.Locale, key), file => Fingerprint.In(SiteUrls.Media(file), asked.Catalog.Media[file].Bytes), asked.Catalog.Media, Age.DueInProse);
        Frame = PageFrame.Of(asked, page);
    }

    public InterfaceText Text { get; }

    public Locale Locale => asked.Locale;

    /// <summary>The day of the page's record; of a page that is not dated, the reader's.</summary>
    public Moment Moment { get; }

    /// <summary>Whether the page can speak of a past day.</summary>
    public bool IsDated { get; }

    /// <summary>Says which statements are due for a new check, or old; silent on a past day.</summary>
    public AgeMarks Age { get; }

    /// <summary>What gathers while the page is written, for its end to tell.</summary>
    public PageNotes Notes { get; }

    /// <summary>What Markdown needs to appear on this page.</summary>
    public MarkdownContext Markdown { get; }

    /// <summary>The head, the menu and the foot.</summary>
    public PageFrame Frame { get; }

    /// <summary>The addresses of the style sheets that the page waits for.</summary>
    public required IReadOnlyList<string> Styles { get; init; }

    /// <summary>The address of the one that changes it on paper.</summary>
    public string PrintStyles => assets.PrintStyles;

    /// <summary>The full address of a path.</summary>
    public string Absolute(string path) => asked.Absolute(path);

    /// <summary>The lasting address of one of the program's files by its plain one, as <c>/img/mark.svg</c>.</summary>
    public string Asset(string plain) => assets.PathOf(plain);

    /// <summary>A picture of <c>img/icons.svg</c> by the id of its symbol; silent for screen readers, since words stand beside it.</summary>
    public Html Icon(string name) => Html.Of($"<svg class=\"i\" aria-hidden=\"true\"><use href=\"{Asset("/img/icons.svg")}#{name}\"/></svg>");

    /// <summary>The marks of age in another language than the page's.</summary>
    public AgeMarks AgeIn(InterfaceText text) => new(text, Moment.AgeDay, Icon("due"));

    /// <summary>The facts that an article shows beside its text.</summary>
    public IEnumerable<Fact> KeyFactsOf(Article article) => article.FrontMatter.KeyFacts.Select(FactOf).OfType<Fact>();

    // A text speaks of the reader's day, also below a page of a past one.
    private Fact? FactOf(string id) => asked.Site.Facts.Find(id, asked.Moment.Today);
}
