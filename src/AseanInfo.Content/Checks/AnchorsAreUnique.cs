using AseanInfo.Content.Articles.Markdown;
using AseanInfo.Content.Problems;
using Markdig.Syntax;

namespace AseanInfo.Content.Checks;

/// <summary>C026: no two headings of an article share an id.</summary>
public sealed class AnchorsAreUnique : IContentCheck
{
    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from entry in draft.Markdown
        from twins in entry.Text.Document.Descendants<HeadingBlock>()
            .Where(heading => HeadingId.Of(heading) is not null)
            .GroupBy(heading => HeadingId.Of(heading))
        from heading in twins.Skip(1)
        select new ContentProblem(entry.Text.At(heading), "C026", $"the id \"{twins.Key}\" already stands on line {entry.Text.At(twins.First()).Line}");
}
