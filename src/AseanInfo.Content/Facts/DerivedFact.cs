using AseanInfo.Content.Localization;
using AseanInfo.Content.Markup;

namespace AseanInfo.Content.Facts;

/// <summary>A fact that is written nowhere: it follows from the records for a day.</summary>
/// <param name="Key">The value for machines: a number, or the id of a record.</param>
/// <param name="When">For when it holds.</param>
public sealed record DerivedFact(string Key, DateNote? When) : Fact
{
    public override DateNote? Dated => When;

    public override Html ValueIn(InterfaceText text) => Mark(Id, Key, Value[text.Locale]);

    /// <summary>
    /// Marks the words that state a derived fact, wherever a page gets them from. The marks of one day must agree on all pages:
    /// the command <c>check</c> compares them (C071).
    /// </summary>
    /// <param name="id">As texts pull it.</param>
    /// <param name="key">The value for machines.</param>
    /// <param name="words">The value in words.</param>
    public static Html Mark(string id, string key, string words) => Html.Of($"<data data-fact=\"{id}\" value=\"{key}\">{words}</data>");
}
