using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AseanInfo.Content.Markdown;

/// <summary><c>## Heading {#id}</c>: written ids, so that an anchor is the same in every language and survives a new wording.</summary>
internal sealed partial class HeadingIdParser : InlineParser
{
    public HeadingIdParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var match = Form().Match(slice.Text, slice.Start, slice.Length);
        if (!match.Success || processor.Block is not HeadingBlock heading)
        {
            return false;
        }

        Inlines.RemoveSpaceBefore(processor);
        heading.GetAttributes().Id = match.Groups[1].Value;
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex(@"\G\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}")]
    private static partial Regex Form();
}

/// <summary>Reads the id of a heading.</summary>
internal static class HeadingId
{
    public static string? Of(HeadingBlock heading) => heading.TryGetAttributes()?.Id;
}
