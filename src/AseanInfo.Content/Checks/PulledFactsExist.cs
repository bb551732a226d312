using AseanInfo.Content.Articles.Markdown;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Problems;
using Markdig.Syntax;

namespace AseanInfo.Content.Checks;

/// <summary>C021: an article pulls only facts of <c>data/facts.yml</c>, in its text and among its key facts.</summary>
public sealed class PulledFactsExist : IContentCheck
{
    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var known = draft.Records.Ids<Fact>();
        var inText = from entry in draft.Markdown
                     from inline in entry.Text.Document.Descendants<FactInline>()
                     select (At: entry.Text.At(inline), inline.Id);
        var beside = from entry in draft.Articles
                     from id in entry.Article.FrontMatter.KeyFacts
                     select (At: draft.Records.Of(entry.Article.FrontMatter, "keyFacts", id), Id: id);
        return inText.Concat(beside)
            .Where(pull => !known.Contains(pull.Id))
            .Select(pull => new ContentProblem(pull.At, "C021", $"unknown fact \"{pull.Id}\"{Suggestion.DidYouMean(pull.Id, known)}"));
    }
}
