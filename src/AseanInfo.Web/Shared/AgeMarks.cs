using AseanInfo.Content.Localization;
using AseanInfo.Content.Sources;

namespace AseanInfo.Web.Shared;

/// <summary>What a reader is told about a statement's age: that it is due for a new check, and that nothing newer was found.</summary>
/// <param name="text">The interface text of the page's language.</param>
/// <param name="day">The reader's day; null on the page of a past day, which is not about the age of what we know.</param>
public sealed class AgeMarks(InterfaceText text, DateOnly? day)
{
    /// <summary>Both marks, or nothing.</summary>
    public string Of(Sourced statement) => Due(statement) + Old(statement);

    /// <summary>"due for check since 22 February 2027", from that day on.</summary>
    public string Due(Sourced statement) =>
        day is { } today && statement.IsDue(today)
            ? Mark("due", "due.since", $"{statement.RecheckAfter:yyyy-MM-dd}", text.Formats.Date(statement.RecheckAfter!.Value))
            : "";

    /// <summary>"newest information found: 2018", once that is three calendar years ago.</summary>
    public string Old(Sourced statement) =>
        day is { } today && statement.IsOld(today)
            ? Mark("age", "due.old", $"{statement.AsOf!.Value.Year}", $"{statement.AsOf.Value.Year}")
            : "";

    private string Mark(string look, string key, string date, string words) =>
        $"<span class=\"status {look}\">{Icons.Svg("due")}<span>{text.Format(key, ("date", $"<time datetime=\"{date}\">{words}</time>"))}</span></span>";
}
