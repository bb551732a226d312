using AseanInfo.Content.Localization;
using AseanInfo.Content.Markup;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Time;

namespace AseanInfo.Web.Pages;

/// <summary>What a reader is told about a statement's age: that it is due for a new check, and that nothing newer was found.</summary>
/// <param name="text">The interface text of the page's language.</param>
/// <param name="day">The reader's day; null on the page of a past day, which is not about the age of what we know.</param>
/// <param name="icon">The picture before the words.</param>
public sealed class AgeMarks(InterfaceText text, DateOnly? day, Html icon)
{
    /// <summary>Both marks, or nothing.</summary>
    public Html Of(Sourced statement) => Due(statement) + Old(statement);

    /// <summary>"Due for check since 22 February 2027", from that day on.</summary>
    public Html Due(Sourced statement) => Due(statement, "due.since");

    /// <summary>The same in the middle of a sentence.</summary>
    public Html DueInProse(Sourced statement) => Due(statement, "due.since.prose");

    /// <summary>"Newest information found: 2018", once that is too long ago; nothing for the holder of an office, who is said to be last seen then.</summary>
    public Html Old(Sourced statement) =>
        day is { } today && statement is not ITenure && statement.IsOld(today)
            ? Mark("age", "due.old", $"{statement.AsOf!.Value.Year}", $"{statement.AsOf.Value.Year}")
            : Html.Empty;

    /// <summary>"No figure since 2018", in the place of a value that is old; empty while it is fresh.</summary>
    public Html NoneSince(Sourced statement) =>
        day is { } today && statement.IsOld(today) ? text.Markup("due.old.none", ("date", Html.Of($"{statement.AsOf!.Value.Year}"))) : Html.Empty;

    private Html Due(Sourced statement, string key) =>
        day is { } today && statement.IsDue(today)
            ? Mark("due", key, $"{statement.RecheckAfter:yyyy-MM-dd}", text.Formats.Date(statement.RecheckAfter!.Value))
            : Html.Empty;

    private Html Mark(string look, string key, string date, string words) =>
        Html.Of($"<span class=\"status {look}\">{icon}<span>{text.Markup(key, ("date", Html.Of($"<time datetime=\"{date}\">{words}</time>")))}</span></span>");
}
