using System.Text.RegularExpressions;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

/// <summary>C024: articles hold no HTML; it would be shown as text.</summary>
public sealed partial class RawHtmlIsNotUsed : IContentCheck
{
    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from entry in draft.Markdown
        from line in entry.Text.Source.Split('\n').Index()
        let tag = Tag().Match(line.Item)
        where tag.Success
        select new ContentProblem(entry.Text.At(line.Index, tag.Index), "C024", $"HTML is not allowed: {tag.Value}; use Markdown");

    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>|<!--")]
    private static partial Regex Tag();
}
