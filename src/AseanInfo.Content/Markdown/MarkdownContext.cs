using AseanInfo.Content.Facts;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markup;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Markdown;

/// <summary>What a Markdown text needs from the page on which it appears.</summary>
/// <param name="Text">The interface text of the page's language.</param>
/// <param name="Notes">What the page gathers, which the text adds to.</param>
/// <param name="FindFact">Where <c>{fact:id}</c> gets its value.</param>
/// <param name="PageUrl">The address of a page by its key, in the page's language.</param>
/// <param name="PictureUrl">The address of a file of <c>content/media</c>.</param>
/// <param name="Media">Those files.</param>
/// <param name="DueMark">Says that a statement is due for a new check; empty while it is not.</param>
public sealed record MarkdownContext(
    InterfaceText Text, PageNotes Notes, Func<string, Fact?> FindFact,
    Func<string, string> PageUrl, Func<string, string> PictureUrl, IReadOnlyDictionary<string, MediaFile> Media, Func<Sourced, Html> DueMark)
{
    /// <summary>Counts a fact as shown. Where others say otherwise, and not only earlier, gives the mark that leads to what they say.</summary>
    public Html DisputeMark(Fact fact)
    {
        Notes.Facts.Add(fact);
        return fact.Conflict is not { Form: not Difference.Older and var form }
            ? Html.Empty
            : Html.Of($"<a class=\"differs\" href=\"#{fact.DisputeAnchor}\" aria-label=\"{Text.Format("conflict.on", ("form", Text[$"conflict.{Choice.Word(form)}"]), ("fact", fact.Label[Text.Locale]))}\">≠</a>");
    }
}
