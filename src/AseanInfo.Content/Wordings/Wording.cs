using System.Text.RegularExpressions;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Wordings;

/// <summary>A text of ours in one language, as it was written.</summary>
/// <param name="Locale">Its language.</param>
/// <param name="Source">Plain text or Markdown.</param>
/// <param name="At">The place of its nth character.</param>
internal sealed partial record Wording(Locale Locale, string Source, Func<int, Location> At)
{
    private string? own;

    /// <summary>
    /// The text without what is not our prose: words in quotation marks or in other languages, citations, marks in braces, targets of links.
    /// They are blanked, so that every other character keeps its place.
    /// </summary>
    public string Own => own ??= NotOurs().Replace(Source, match => Blank().Replace(match.Value, " "));

    /// <summary>The sentence of <see cref="Own"/> around a character, with the same stretch of the source.</summary>
    public (string Own, string Source) SentenceAt(int index)
    {
        var start = Ends().Matches(Own[..index]).LastOrDefault() is { } last ? last.Index + last.Length : 0;
        var end = Ends().Match(Own, index) is { Success: true } next ? next.Index + next.Length : Own.Length;
        return (Own[start..end], Source[start..end]);
    }

    /// <summary>Its paragraphs, headings, items and rows.</summary>
    public IReadOnlyList<Wording> Blocks()
    {
        var starts = BlockStart().Matches(Source).Select(match => match.Index + match.Length).Prepend(0).ToList();
        return
        [
            .. from pair in starts.Zip(starts.Skip(1).Append(Source.Length))
               let text = Source[pair.First..pair.Second]
               where !string.IsNullOrWhiteSpace(text)
               select new Wording(Locale, text, index => At(pair.First + index)),
        ];
    }

    /// <summary>The sentences of <see cref="Own"/>, each with its place.</summary>
    public IEnumerable<(int Index, string Text)> Sentences()
    {
        var start = 0;
        foreach (var end in Ends().Matches(Own).Select(match => match.Index + match.Length).Append(Own.Length))
        {
            if (!string.IsNullOrWhiteSpace(Own[start..end]))
            {
                yield return (start, Own[start..end]);
            }

            start = end;
        }
    }

    [GeneratedRegex("""
        \[[^\[\]]+\]\{lang=[^}]*\} | \[@[^\]]*\] | \{[^{}]*\} | (?<=\])\([^()\s]*\) | “[^”]*” | "[^"\n]*"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NotOurs();

    [GeneratedRegex(@"\n\s*\n|\n(?=[|#:-])")]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"\S")]
    private static partial Regex Blank();

    // A full stop before a small letter or a digit is one of an abbreviation; a cell, an item and a paragraph end too.
    [GeneratedRegex(@"[.!?…][*)\]”]*\s+(?![a-z0-9])|\n\s*\n|\n(?=\s*[-|])|\|")]
    private static partial Regex Ends();
}
