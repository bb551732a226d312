using System.Globalization;
using AseanInfo.Content;
using AseanInfo.Content.Articles.Markdown;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Localization;

namespace AseanInfo.Web.Site;

/// <summary>What every page of one request shares: its language, its date, and the sources that it cites.</summary>
public sealed class PageContext
{
    /// <summary>ASEAN's founding: before it there is nothing to show.</summary>
    public static readonly DateOnly FirstDay = new(1967, 8, 8);

    public PageContext(IHttpContextAccessor accessor, Catalog catalog, SourceService sources, FactService facts, TimeProvider clock)
    {
        var context = accessor.HttpContext!;
        Locale = ReaderLocale.Of(context, catalog);
        Text = catalog.TextIn(Locale);
        Key = context.Request.Path.Value!.Split('/', 3).ElementAtOrDefault(2) ?? PageKeys.Home;
        Citations = new(sources, Text);
        Today = SecretariatTime.Today(clock);
        AskedDate = context.Request.Query["asOf"].FirstOrDefault();
        AsOf = ReadAsOf() ?? Today;
        Checked = catalog.MemberStates.Max(state => state.Checked);
        Markdown = new(Text, facts, Citations, key => SiteUrls.Page(Locale, key));
    }

    public Locale Locale { get; }

    public InterfaceText Text { get; }

    /// <summary>The page's key: its path below the language.</summary>
    public string Key { get; }

    public Citations Citations { get; }

    /// <summary>What Markdown needs to appear on this page.</summary>
    public MarkdownContext Markdown { get; }

    public DateOnly Today { get; }

    /// <summary>The day on which the records were last gone through.</summary>
    public DateOnly Checked { get; }

    /// <summary>What stands in <c>?asOf=</c>, if anything.</summary>
    public string? AskedDate { get; }

    /// <summary>The day for which a dated page speaks: that of <c>?asOf=</c>, else today.</summary>
    public DateOnly AsOf { get; }

    public bool IsPast => AsOf != Today;

    /// <summary>False when <c>?asOf=</c> is no day from 8 August 1967 to today.</summary>
    public bool AsOfIsValid => AskedDate is null || ReadAsOf() is not null;

    private DateOnly? ReadAsOf() =>
        DateOnly.TryParseExact(AskedDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day >= FirstDay && day <= Today
            ? day
            : null;
}
