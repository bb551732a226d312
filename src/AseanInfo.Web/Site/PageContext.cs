using System.Globalization;
using AseanInfo.Content;
using AseanInfo.Content.Articles.Markdown;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Glossary;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Shared;

namespace AseanInfo.Web.Site;

/// <summary>What every page of one request shares: its language, its date, and the sources that it cites.</summary>
public sealed class PageContext
{
    /// <summary>ASEAN's founding: before it there is nothing to show.</summary>
    public static readonly DateOnly FirstDay = new(1967, 8, 8);

    public PageContext(IHttpContextAccessor accessor, Catalog catalog, SourceService sources, FactService facts, GlossaryService glossary, TimeProvider clock)
    {
        var context = accessor.HttpContext!;
        Locale = ReaderLocale.Of(context, catalog);
        Text = catalog.TextIn(Locale);
        Key = context.Request.Path.Value!.Split('/', 3).ElementAtOrDefault(2) ?? PageKeys.Home;
        Citations = new(sources);
        Today = SecretariatTime.Today(clock);
        AskedDate = context.Request.Query["asOf"].FirstOrDefault();
        AsOf = AskedDay ?? Today;
        DayQuery = IsPast ? SiteUrls.AsOf("", AsOf) : "";
        Checked = catalog.MemberStates.Max(state => state.Checked);
        Age = new(Text, IsPast ? null : Today);
        Markdown = new(Text, facts, Citations, new(glossary, Locale), key => SiteUrls.Page(Locale, key), SiteUrls.Media, catalog.Media, Age.DueInProse);
    }

    public Locale Locale { get; }

    public InterfaceText Text { get; }

    /// <summary>The page's key: its path below the language.</summary>
    public string Key { get; }

    public Citations Citations { get; }

    /// <summary>Says which statements are due for a new check, or old; silent on a past day.</summary>
    public AgeMarks Age { get; }

    /// <summary>What Markdown needs to appear on this page.</summary>
    public MarkdownContext Markdown { get; }

    public DateOnly Today { get; }

    /// <summary>The day on which the records were last gone through.</summary>
    public DateOnly Checked { get; }

    /// <summary>What stands in <c>?asOf=</c>, if anything.</summary>
    public string? AskedDate { get; }

    /// <summary>The day for which a dated page speaks: that of <c>?asOf=</c>, else today.</summary>
    public DateOnly AsOf { get; private set; }

    public bool IsPast => AsOf != Today;

    /// <summary>What follows the page's address, in any language, so that it shows the same day; empty for today.</summary>
    public string DayQuery { get; private set; }

    /// <summary>False when <c>?asOf=</c> is no day from 8 August 1967 to today.</summary>
    public bool AsOfIsValid => AskedDate is null || AskedDay is not null;

    /// <summary>A day written as in ISO 8601; null for anything else.</summary>
    public static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Lets a page that reads its day elsewhere than in <c>?asOf=</c> speak for it.</summary>
    public void Show(DateOnly day)
    {
        AsOf = day;
        DayQuery = IsPast ? SiteUrls.OnDateQuery(day) : "";
    }

    private DateOnly? AskedDay => ReadDay(AskedDate) is { } day && day >= FirstDay && day <= Today ? day : null;
}
