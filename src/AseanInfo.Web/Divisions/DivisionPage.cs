using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Records;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;
using AseanInfo.Content.Topics;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Divisions;

/// <summary>A unit of the Secretariat.</summary>
public sealed record DivisionPage(Division Division, PageMeta Meta) : SitePage(Meta), IDatedPage
{
    /// <summary>The units above, from the top down.</summary>
    public required IReadOnlyList<Division> Above { get; init; }

    public required IReadOnlyList<DivisionNode> Below { get; init; }

    public required Division? Predecessor { get; init; }

    public required Division? Successor { get; init; }

    /// <summary>The Secretary-General of the day, on the page of the office that supports the post.</summary>
    public required SecretaryGeneral? Leader { get; init; }

    /// <summary>The deputy's post that leads a department.</summary>
    public required DeputyPost? Post { get; init; }

    /// <summary>Who held it on the day: the head of the department.</summary>
    public required DeputyHolder? Deputy { get; init; }

    /// <summary>Those who held it, the newest first.</summary>
    public required IReadOnlyList<HolderOfPost> Holders { get; init; }

    /// <summary>False for a day before any source names the unit, or after its end.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>What the unit deals with, in the alphabetical order of the reader's language.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    /// <summary>Whether the head was last seen too long before the day, or the unit had ended.</summary>
    public bool IsHeadOld => Division.Head is { } head && (Division.Status == DivisionStatus.Past || !(head.AsOf?.Latest.AddMonths(Sourced.Freshness) >= Moment.AsOf));

    public required Moment Moment { get; init; }

    public override DateOnly? Checked => RecordsChecked;

    /// <summary>The day on which the records were last gone through.</summary>
    public required DateOnly RecordsChecked { get; init; }

    public static DivisionPage Of(Division division, PageRequest asked)
    {
        var divisions = asked.Site.Divisions;
        var post = asked.Site.Deputies.LeadingDepartment(division.Id);
        return new(division, MetaOf(division, asked))
        {
            Moment = asked.Moment,
            RecordsChecked = asked.RecordsChecked,
            Above = [.. divisions.Ancestors(division).Reverse()],
            Below = DivisionNode.Below(division, divisions, asked.Moment.AsOf),
            Predecessor = asked.Catalog.Find<Division>(division.Predecessor),
            Successor = asked.Catalog.Find<Division>(division.Successor),
            Leader = division is { Kind: DivisionKind.Office, Parent: Division.Top } ? asked.Site.SecretariesGeneral.InOffice(asked.Moment.AsOf) : null,
            Post = post,
            Deputy = post is null ? null : DeputyService.InOffice(post, asked.Moment.AsOf),
            Holders = [.. (post?.Holders ?? []).Select(holder => new HolderOfPost(holder, asked.Catalog.Find<MemberState>(holder.Country)))],
            IsKnown = divisions.All(asked.Moment.AsOf).Contains(division),
            Topics = [.. asked.Site.Topics.HandledBy(division).OrderBy(topic => topic.Name[asked.Locale], AlphabeticalOrder.Comparer)],
        };
    }

    private static PageMeta MetaOf(Division division, PageRequest asked)
    {
        var name = division.Name[asked.Locale];
        return new(name, division.Tasks[asked.Locale], PageKeys.Of(division), division.Abbreviation ?? name, asked.Section(PageKeys.Divisions));
    }
}

/// <summary>Who held the post of a deputy, and from which state.</summary>
public sealed record HolderOfPost(DeputyHolder Holder, MemberState? State);
