using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Office;
using AseanInfo.Content.Topics;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Topics;

/// <summary>The topics of a belonging, or all, by the department in whose field they lie.</summary>
public sealed record TopicsPage(Article Article) : ArticlePage(Article)
{
    /// <summary>The belonging that the reader chose; null for all.</summary>
    public required Belonging? Chosen { get; init; }

    /// <summary>How many topics each belonging has, whatever was chosen.</summary>
    public required IReadOnlyDictionary<Belonging, int> Counts { get; init; }

    /// <summary>Where to write when a unit has no address of its own.</summary>
    public required Channel? General { get; init; }

    /// <summary>The Secretariat's departments in the order of the data, then what is not the Secretariat's.</summary>
    public required IReadOnlyList<TopicGroup> Groups { get; init; }

    public static TopicsPage Of(Article article, Site site, Belonging? chosen)
    {
        var (topics, entries) = (site.Topics, new TopicEntries(site));
        return new(article)
        {
            Chosen = chosen,
            Counts = topics.All().CountBy(topic => topic.Belongs).ToDictionary(),
            General = entries.General,
            Groups =
            [
                .. topics.All(chosen)
                    .Select(entries.Of)
                    .OrderBy(entry => entry.Topic.Name[article.Locale], AlphabeticalOrder.Comparer)
                    .GroupBy(entry => entry.Topic.Belongs == Belonging.Elsewhere ? TopicGroup.Elsewhere : entry.Top?.Id ?? TopicGroup.Unplaced)
                    .Select(group => new TopicGroup(group.Key, group.First().Topic.Belongs == Belonging.Elsewhere ? null : group.First().Top, [.. group]))
                    .OrderBy(group => group.Id == TopicGroup.Elsewhere)
                    .ThenByDescending(group => group.Topics.Count),
            ],
        };
    }
}

/// <summary>Topics of one field, in alphabetical order.</summary>
/// <param name="Id">The anchor's: that of the department, <see cref="Elsewhere"/> or <see cref="Unplaced"/>.</param>
/// <param name="Top">The department or office; null for the groups without.</param>
/// <param name="Topics">The topics.</param>
public sealed record TopicGroup(string Id, Division? Top, IReadOnlyList<TopicEntry> Topics)
{
    public const string Elsewhere = "elsewhere";
    public const string Unplaced = "unplaced";
}
