using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Topics;
using AseanInfo.Web.Shared;
using AseanInfo.Web.Site;

namespace AseanInfo.Web.Divisions;

/// <summary>A unit of the Secretariat.</summary>
public sealed record DivisionPage(Division Division, PageMeta Meta) : SitePage(Meta)
{
    /// <summary>The units above, from the top down.</summary>
    public required IReadOnlyList<Division> Above { get; init; }

    public required IReadOnlyList<DivisionNode> Below { get; init; }

    public required Division? Predecessor { get; init; }

    public required Division? Successor { get; init; }

    /// <summary>The deputy's post that leads a department.</summary>
    public required DeputyPost? Post { get; init; }

    /// <summary>False for a day before any source names the unit, or after its end.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>What the unit deals with, in the alphabetical order of the reader's language.</summary>
    public required IReadOnlyList<Topic> Topics { get; init; }

    public static DivisionPage Of(
        Division division, IDivisionService divisions, DeputyService deputies, TopicService topics, PageContext here, TrailStep? section) =>
        new(division, MetaOf(division, here.Text, section))
        {
            Above = [.. divisions.Ancestors(division).Reverse()],
            Below = DivisionNode.Below(division, divisions, here.AsOf),
            Predecessor = division.Predecessor is { } before ? divisions.Find(before) : null,
            Successor = division.Successor is { } after ? divisions.Find(after) : null,
            Post = deputies.LeadingDepartment(division.Id),
            IsKnown = divisions.All(here.AsOf).Contains(division),
            Topics = [.. topics.HandledBy(division).OrderBy(topic => topic.Name[here.Locale], AlphabeticalOrder.Comparer)],
        };

    private static PageMeta MetaOf(Division division, InterfaceText text, TrailStep? section)
    {
        var name = division.Name[text.Locale];
        return new(name, division.Tasks[text.Locale], PageKeys.Of(division), division.Abbreviation ?? name, section);
    }
}
