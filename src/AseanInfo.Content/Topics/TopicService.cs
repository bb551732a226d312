using AseanInfo.Content.Divisions;

namespace AseanInfo.Content.Topics;

/// <summary>Who deals with what.</summary>
public sealed class TopicService(IReadOnlyList<Topic> all)
{
    /// <summary>In the order of the data.</summary>
    /// <param name="belongs">Only topics of this belonging; null for all.</param>
    public IReadOnlyList<Topic> All(Belonging? belongs = null) =>
        [.. all.Where(topic => belongs is null || topic.Belongs == belongs)];

    /// <summary>Topics that a unit deals with, alone or with others, or is to be asked about while no unit is sourced.</summary>
    public IReadOnlyList<Topic> HandledBy(Division unit) =>
        [.. all.Where(topic => topic.Unit == unit.Id || topic.Fallback == unit.Id || topic.Also.Contains(unit.Id))];
}
