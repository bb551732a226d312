using AseanInfo.Content.Loading;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using Markdig.Syntax;

namespace AseanInfo.Content.Checks;

public sealed class AnchorsAreUnique : IContentCheck
{
    public string Code => "C026";

    public string Rule => "No two headings of an article share an id.";

    public string Fix => "give one of the headings another id, in every language";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from entry in draft.Markdown
        from twins in entry.Text.Document.Descendants<HeadingBlock>()
            .Where(heading => HeadingId.Of(heading) is not null)
            .GroupBy(heading => HeadingId.Of(heading))
        from heading in twins.Skip(1)
        select new ContentProblem(entry.Text.At(heading), Code, $"the id \"{twins.Key}\" already stands on line {entry.Text.At(twins.First()).Line}");
}
