using System.Text;
using System.Text.Encodings.Web;

namespace AseanInfo.Content.Markup;

/// <summary>
/// Encodes only what HTML needs, so that every script is written as itself.
/// Safe in text and in quoted attributes of UTF-8 pages (WHATWG HTML, 13.1.2.3 and 13.1.4).
/// </summary>
public sealed class TextHtmlEncoder : HtmlEncoder
{
    public static TextHtmlEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => Entity(unicodeScalar) is not null;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny("&<>\"'");

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
        if (Entity(unicodeScalar) is not { } entity)
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(output, out numberOfCharactersWritten);
        }

        numberOfCharactersWritten = entity.TryCopyTo(output) ? entity.Length : 0;
        return numberOfCharactersWritten > 0;
    }

    private static string? Entity(int unicodeScalar) => unicodeScalar switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };
}
