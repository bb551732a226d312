using System.Text.Encodings.Web;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Glossary;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Articles.Markdown;

/// <summary>What a Markdown text needs from the page on which it appears.</summary>
/// <param name="Text">The interface text of the page's language.</param>
/// <param name="Facts">Where <c>{fact:id}</c> gets its value.</param>
/// <param name="Citations">The page's numbered sources, which the text adds to.</param>
/// <param name="Abbreviations">What the page has still to explain.</param>
/// <param name="PageUrl">The address of a page by its key, in the page's language.</param>
/// <param name="PictureUrl">The address of a file of <c>content/media</c>.</param>
/// <param name="Media">The sizes of those files.</param>
/// <param name="DueMark">HTML that says that a statement is due for a new check; empty while it is not.</param>
public sealed record MarkdownContext(
    InterfaceText Text, FactService Facts, Citations Citations, Abbreviations Abbreviations,
    Func<string, string> PageUrl, Func<string, string> PictureUrl, IReadOnlyDictionary<string, PictureSize?> Media, Func<Sourced, string> DueMark)
{
    /// <summary>The facts that the page shows, which the text adds to.</summary>
    public ShownFacts Shown { get; } = new();

    /// <summary>Counts a fact as shown. Where sources dispute it, gives the mark that leads to what they say.</summary>
    public string DisputeMark(Fact fact)
    {
        Shown.Add(fact);
        var label = Text.Format("conflict.on", ("fact", fact.Label[Text.Locale]));
        return fact.Conflict is null ? "" : $"<a class=\"differs\" href=\"#{fact.DisputeAnchor}\" aria-label=\"{HtmlEncoder.Default.Encode(label)}\">≠</a>";
    }
}
