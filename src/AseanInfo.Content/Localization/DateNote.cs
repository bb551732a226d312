using AseanInfo.Content.Markup;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Localization;

/// <summary>The remark beside a value that says for when it holds: "as of 8 May 2026", "last seen in office in May 2025".</summary>
/// <param name="Key">Of the text, which has a place for <c>{date}</c>, or for <c>{when}</c>, the date with its preposition.</param>
/// <param name="Date">The date.</param>
public sealed record DateNote(string Key, PartialDate Date)
{
    /// <summary>What is known of a tenure on a day; null when the holder is in office that day, and when the tenure is over.</summary>
    public static DateNote? Of(ITenure tenure, DateOnly day) => tenure.On(day) switch
    {
        Incumbency.Awaited => new("incumbency.awaited", tenure.Period.From!.Value),
        Incumbency.Due => new("incumbency.due", tenure.Period.From!.Value),
        Incumbency.LastSeen => new("incumbency.lastSeen", tenure.AsOf!.Value),
        _ => null,
    };

    public string In(InterfaceText text) => text.Format(Key, ("date", text.Formats.Date(Date)), ("when", text.Formats.When(Date)));

    /// <summary>The same with the date as a <c>time</c> element.</summary>
    public Html MarkupIn(InterfaceText text) => text.Markup(Key, ("date", Time(text.Formats.Date(Date))), ("when", Time(text.Formats.When(Date))));

    private Html Time(string words) => Html.Of($"<time datetime=\"{Date}\">{words}</time>");
}
