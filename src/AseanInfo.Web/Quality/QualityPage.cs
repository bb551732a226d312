using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Quality;
using AseanInfo.Web.Editions;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Quality;

/// <summary>The counts of a day.</summary>
public sealed record QualityPage(Article Article, QualityReport Report, InterfaceText Text) : ArticlePage(Article)
{
    /// <summary>What the pages weigh; null until all are weighed.</summary>
    public required WeightReport? Weights { get; init; }

    public IReadOnlyList<QualitySection> Sections => QualitySection.Of(Report, Text);
}

/// <summary>A number that speaks for itself.</summary>
/// <param name="Label">What was counted.</param>
/// <param name="Value">As the language writes it.</param>
/// <param name="Icon">The icon of its status; none for a plain count.</param>
public sealed record Figure(string Label, string Value, string? Icon = null);

/// <summary>Numbers that compare; the bars repeat what the cells say.</summary>
/// <param name="Title">What is compared.</param>
/// <param name="Whole">The number of which the rows are shares.</param>
/// <param name="Rows">In the order of the table.</param>
/// <param name="Remark">How it was counted, where that is not plain.</param>
public sealed record CountTable(string Title, int Whole, IReadOnlyList<CountRow> Rows, string? Remark = null)
{
    public int Largest => Rows.Max(row => row.Count);
}

/// <summary>A row of a <see cref="CountTable"/>.</summary>
public sealed record CountRow(string Label, int Count);
