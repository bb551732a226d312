using AseanInfo.Content;

namespace AseanInfo.Web.Editions;

/// <summary>The site on a day. A page is made from one, so that none mixes two.</summary>
public sealed record Edition(Site Site, DateOnly Today)
{
    /// <summary>What its pages weigh; null until all of them are frozen.</summary>
    public WeightReport? Weights { get; init; }
}
