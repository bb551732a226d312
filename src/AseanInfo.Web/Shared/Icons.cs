namespace AseanInfo.Web.Shared;

/// <summary>The pictures of <c>img/icons.svg</c>, by the id of their symbol.</summary>
internal static class Icons
{
    /// <summary>Silent for screen readers: words stand beside it.</summary>
    public static string Svg(string name) => $"<svg class=\"i\" aria-hidden=\"true\"><use href=\"/img/icons.svg#{name}\"/></svg>";
}
