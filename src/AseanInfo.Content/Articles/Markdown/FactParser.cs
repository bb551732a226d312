using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Articles.Markdown;

/// <summary><c>{fact:id}</c>: the value of a fact, in the reader's language, with its date and sources.</summary>
internal sealed partial class FactParser : InlineParser
{
    public FactParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var match = Form().Match(slice.Text, slice.Start, slice.Length);
        if (!match.Success)
        {
            return false;
        }

        processor.Inline = Inlines.Place(processor, slice, match.Length, new FactInline(match.Groups[1].Value));
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex(@"\G\{fact:([^{}]*)\}")]
    private static partial Regex Form();
}

/// <summary>A place where a fact's value is to stand.</summary>
internal sealed class FactInline(string id) : LeafInline
{
    public string Id => id;
}
