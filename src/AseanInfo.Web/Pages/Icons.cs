using AseanInfo.Content.Markup;

namespace AseanInfo.Web.Pages;

/// <summary>The pictures of <c>img/icons.svg</c>, by the id of their symbol.</summary>
internal static class Icons
{
    /// <summary>Silent for screen readers: words stand beside it.</summary>
    public static Html Svg(string name) => Html.Of($"<svg class=\"i\" aria-hidden=\"true\"><use href=\"/img/icons.svg#{name}\"/></svg>");
}
