using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed partial class CharactersCanBeSeen : IContentCheck
{
    public string Code => "C015";

    public string Rule => "Every character can be seen and stands as itself; only words in scripts that need them hold U+200B, U+200C and U+200D.";

    public string Fix => "take the character away, and write the word anew";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from file in draft.Files
        from fault in Unseen(file.Text).Concat(Escaped(file.Text)).Take(ContentFile.Named)
        select new ContentProblem(file.At(fault.Index), Code, fault.Message);

    private static IEnumerable<(int Index, string Message)> Unseen(string text)
    {
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!CanBeSeen(text, index, rune))
            {
                yield return (index, rune == Rune.ReplacementChar ? "what stands here is no UTF-8; save the file as UTF-8, and write the word anew"
                    : Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator ? $"U+{rune.Value:X4} is a space that is not of the common ones; write a plain space"
                    : $"U+{rune.Value:X4} cannot be seen; take it away, or write the word anew");
            }

            index += rune.Utf16SequenceLength;
        }
    }

    // References of Markdown and escapes of YAML write a character that nobody sees in the file.
    private static IEnumerable<(int Index, string Message)> Escaped(string text) =>
        from Match escape in Escape().Matches(text)
        select (escape.Index, $"{escape.Value} stands for another character; write the character itself");

    private static bool CanBeSeen(string text, int index, Rune rune) => rune.Value switch
    {
        '\n' or '\t' or ' ' or 0xA0 or 0x202F => true,
        '\r' => text.AsSpan(index + 1) is ['\n', ..],
        0x200B or 0x200C or 0x200D => Needed().IsMatch(text.AsSpan(Math.Max(0, index - 1)..Math.Min(text.Length, index + 2))),
        // Blank, though Unicode counts them among the marks, letters and signs.
        0x34F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2800 or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or 0xFFFD or (>= 0xE0100 and <= 0xE01EF) => false,
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator),
    };

    [GeneratedRegex(@"^[\p{IsKhmer}\p{IsLao}\p{IsThai}\p{IsMyanmar}\p{IsTamil}\p{IsArabic}-[^\p{L}\p{M}]].[\p{IsKhmer}\p{IsLao}\p{IsThai}\p{IsMyanmar}\p{IsTamil}\p{IsArabic}-[^\p{L}\p{M}]]\z")]
    private static partial Regex Needed();

    [GeneratedRegex(@"&(?!(?:amp|lt|gt|quot|apos);)#?\w+;|\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[0abefrvNLP])")]
    private static partial Regex Escape();
}
