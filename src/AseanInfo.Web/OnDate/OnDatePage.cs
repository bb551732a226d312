using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.OnDate;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Records;
using AseanInfo.Content.Seats;
using AseanInfo.Content.Time;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.MemberStates;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.OnDate;

/// <summary>A day, beside the newest one.</summary>
/// <param name="Article">The section's article; it speaks when no past day is asked for.</param>
/// <param name="Day">The day that is shown.</param>
/// <param name="Now">The newest day.</param>
/// <param name="Text">The interface text of the page's language.</param>
/// <param name="Moment">The two days.</param>
public sealed record OnDatePage(Article Article, Day Day, Day Now, InterfaceText Text, Moment Moment)
    : SitePage(MetaOf(Article, Day, Now, Text)), IDatedPage
{
    public required IReadOnlyList<Seat> Seats { get; init; }

    public override DateOnly? Checked => RecordsChecked;

    /// <summary>The day on which the records were last gone through.</summary>
    public required DateOnly RecordsChecked { get; init; }

    public string DayQuery => Moment.IsPast ? SiteUrls.OnDateQuery(Moment.AsOf) : "";

    /// <summary>All enlargements that are known, those after the day too.</summary>
    public IReadOnlyList<Enlargement> Enlargements => Enlargement.Of(Now.Members);

    /// <summary>The day's cells, each with its twin of the newest day.</summary>
    public required IReadOnlyList<(DayCell Then, DayCell Now)> Rows { get; init; }

    /// <summary>What began only later, in the order of time.</summary>
    public IReadOnlyList<Beginning> NotYet =>
    [
        .. Day.HasAsean ? [] : new[] { new Beginning(Text["onDate.begin.asean"], Enlargements[0].Day) },
        .. Day is { SecretaryGeneral: null, PreviousSecretaryGeneral: null, NextSecretaryGeneral: { } first }
            ? new[] { new Beginning(Text["onDate.begin.secretaryGeneral"], first.From) } : [],
        .. Seats.Where(seat => seat.From.Earliest > Day.Date)
            .Select(seat => new Beginning(Text.Format("onDate.begin.seat", ("address", seat.Address[Text.Locale])), seat.From)),
    ];

    public static OnDatePage Of(Article article, PageRequest asked)
    {
        var (site, text) = (asked.Site, asked.Text);
        var (then, now) = (site.Days.On(asked.Moment.AsOf), site.Days.On(asked.Moment.Today));
        return new(article, then, now, text, asked.Moment)
        {
            Rows = [.. DayCell.Of(then, text).Select(cell => cell.DoubtedOn(then.Date, site.FactChecks)).Zip(DayCell.Of(now, text))],
            Seats = site.Seats.All(),
            RecordsChecked = asked.RecordsChecked,
        };
    }

    private static PageMeta MetaOf(Article article, Day day, Day now, InterfaceText text)
    {
        if (day.Date == now.Date)
        {
            return ArticlePage.MetaOf(article);
        }

        var date = text.Formats.Date(day.Date);
        return new(
            text.Format(day.HasAsean ? "onDate.title" : "onDate.title.before", ("date", date)),
            text.Format("onDate.description", ("date", date)),
            PageKeys.OnDate, date, new(article.FrontMatter.Label, article.Key));
    }
}

/// <summary>Something that began on a date.</summary>
public sealed record Beginning(string What, PartialDate From);
