using System.Text.RegularExpressions;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed partial class RawHtmlIsNotUsed : IContentCheck
{
    public string Code => "C024";

    public string Rule => "Articles hold no HTML; it would be shown as text.";

    public string Fix => "use Markdown";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from entry in draft.Markdown
        from line in entry.Text.Source.Split('\n').Index()
        let tag = Tag().Match(line.Item)
        where tag.Success
        select new ContentProblem(entry.Text.At(line.Index, tag.Index), Code, $"HTML is not allowed: {tag.Value}; use Markdown");

    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>|<!--")]
    private static partial Regex Tag();
}
