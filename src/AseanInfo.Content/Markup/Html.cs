using System.Runtime.CompilerServices;
using System.Text;

namespace AseanInfo.Content.Markup;

/// <summary>
/// A piece of HTML: the one way from text to markup. What fills a place of a template is encoded, unless it is markup itself.
/// </summary>
public readonly record struct Html
{
    private readonly string? markup;

    private Html(string markup) => this.markup = markup;

    public static Html Empty => default;

    public bool IsEmpty => string.IsNullOrEmpty(markup);

    /// <summary>Markup with text in its places: <c>Html.Of($"&lt;b&gt;{name}&lt;/b&gt;")</c>.</summary>
    public static Html Of(Template template) => new(template.ToString());

    /// <summary>A block of data in a <c>script</c> element, where nothing is encoded.</summary>
    /// <exception cref="ArgumentException">The data could close the element: it holds a <c>&lt;</c>.</exception>
    public static Html Data(string type, string data) =>
        data.Contains('<', StringComparison.Ordinal)
            ? throw new ArgumentException("data with a \"<\" could close its element", nameof(data))
            : Of($"<script type=\"{type}\">{new Html(data)}</script>");

    /// <summary>What a renderer of Markdown has written; nothing else may claim to be markup.</summary>
    internal static Html Rendered(string markup) => new(markup);

    public static Html operator +(Html left, Html right) => new(left.markup + right.markup);

    public static Html Add(Html left, Html right) => left + right;

    public override string ToString() => markup ?? "";

    /// <summary>Takes the compiler's pieces of an interpolated string.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Template(int literalLength, int places)
    {
        private readonly StringBuilder html = new(literalLength + (places * 16));

        public void AppendLiteral(string markup) => html.Append(markup);

        public void AppendFormatted(Html piece) => html.Append(piece.markup);

        public void AppendFormatted(string? text) => html.Append(TextHtmlEncoder.Instance.Encode(text ?? ""));

        public void AppendFormatted<T>(T value)
            where T : struct => AppendFormatted($"{value}");

        public override string ToString() => html.ToString();
    }
}
