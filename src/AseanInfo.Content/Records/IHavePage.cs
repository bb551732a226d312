using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Records;

/// <summary>A record of which pages show the values, so that the page of a source can name them.</summary>
public interface IStandOnPages
{
    /// <summary>Keys of the pages; see <see cref="PageKeys"/>.</summary>
    IEnumerable<string> StandsOn { get; }
}

/// <summary>A record with a page of its own, below the page of its kind.</summary>
public interface IHavePage : IHaveId, IStandOnPages
{
    /// <summary>The page's name where others link to it.</summary>
    string NameIn(InterfaceText text);

    IEnumerable<string> IStandOnPages.StandsOn => [PageKeys.Of(this)];
}
