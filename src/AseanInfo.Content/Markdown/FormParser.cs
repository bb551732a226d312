using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary>Reads an inline of ours that a regular expression describes.</summary>
internal abstract class FormParser : InlineParser
{
    private readonly Regex form;
    private readonly bool clings;

    /// <param name="opening">The character with which the form begins.</param>
    /// <param name="form">The form, anchored at the parser's place by <c>\G</c>.</param>
    /// <param name="clings">Whether the inline clings to the word before it, however the writer spaced them.</param>
    protected FormParser(char opening, Regex form, bool clings = false)
    {
        OpeningCharacters = [opening];
        (this.form, this.clings) = (form, clings);
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var match = form.Match(slice.Text, slice.Start, slice.Length);
        if (!match.Success)
        {
            return false;
        }

        if (clings)
        {
            Inlines.RemoveSpaceBefore(processor);
        }

        processor.Inline = Inlines.Place(processor, slice, match.Length, Read(match));
        slice.Start += match.Length;
        return true;
    }

    /// <summary>The inline that the form's groups describe.</summary>
    protected abstract LeafInline Read(Match form);
}
