using AseanInfo.Content.Facts;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using Markdig.Syntax;

namespace AseanInfo.Content.Checks;

public sealed class PulledFactsExist : IContentCheck
{
    public string Code => "C021";

    public string Rule => "An article pulls only facts of data/facts.yml, or such as follow from the records, in its text and among its key facts.";

    public string Fix => "correct the id, or add the fact to data/facts.yml";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        string[] known = [.. draft.Records.Ids(typeof(Fact)), .. DerivedFactNames.All];
        var inText = from entry in draft.Markdown
                     from inline in entry.Text.Document.Descendants<FactInline>()
                     select (At: entry.Text.At(inline), inline.Id);
        var beside = from entry in draft.Articles
                     from id in entry.Article.FrontMatter.KeyFacts
                     select (At: draft.Records.Of(entry.Article.FrontMatter, "keyFacts", id), Id: id);
        return inText.Concat(beside)
            .Where(pull => !known.Contains(pull.Id))
            .Select(pull => new ContentProblem(pull.At, Code, $"unknown fact \"{pull.Id}\"{Suggestion.DidYouMean(pull.Id, known)}"));
    }
}
