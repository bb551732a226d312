using System.Globalization;
using AseanInfo.Content.Localization;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Errors;

/// <summary>A page for a failed request.</summary>
/// <param name="Code">One of <see cref="ErrorCodes.All"/>.</param>
/// <param name="Text">The interface text of the reader's language.</param>
public sealed record ErrorPage(int Code, InterfaceText Text)
    : SitePage(new PageMeta(Text[Key(Code, "title")], Text[Key(Code, "title")], null, Text[Key(Code, "title")]))
{
    public string Explanation => Text[Key(Code, "text")];

    private static string Key(int code, string part) => $"error.{code.ToString(CultureInfo.InvariantCulture)}.{part}";
}
