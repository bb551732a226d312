using AseanInfo.Content.Loading;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using Markdig.Syntax;

namespace AseanInfo.Content.Checks;

public sealed class HeadingsHaveIds : IContentCheck
{
    public string Code => "C023";

    public string Rule => "Every heading stands below the page's own (so from ## on) and carries its id.";

    public string Fix => "write ## Heading {#id}; the title of the page is the only heading of the first level";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from entry in draft.Markdown
        from heading in entry.Text.Document.Descendants<HeadingBlock>()
        let message = HeadingId.Of(heading) is null
            ? "the heading has no id; write ## Heading {#short-id}, the same id in every language"
            : heading.Level == 1 ? "headings begin at ##; the page's own heading is its title" : null
        where message is not null
        select new ContentProblem(entry.Text.At(heading), Code, message);
}
