using AseanInfo.Content.Articles;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Questions;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Wordings;

namespace AseanInfo.Content.Checks;

public sealed class SummariesAreShort : IContentCheck
{
    private const int MostWords = 30;

    public string Code => "C057";

    public string Rule => $"No sentence of a summary or of an answer to a question has more than {MostWords} words.";

    public string Fix => "make two sentences of it, or leave out what the page says anyway";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from wording in Summaries(draft)
        from sentence in wording.Sentences()
        let words = sentence.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length
        where words > MostWords
        select new ContentProblem(wording.At(sentence.Index), Code, $"a sentence of {words} words; {MostWords} are the most");

    private static IEnumerable<Wording> Summaries(Draft draft) =>
    [
        .. from entry in draft.Articles
           let head = entry.Article.FrontMatter
           select new Wording(entry.Article.Locale, head.Summary, _ => draft.Records.Of(head, "summary")),
        .. from text in RecordText.Of(draft)
           where text.Record is SecretaryGeneral or Question && text.Property.Name is nameof(SecretaryGeneral.Summary) or nameof(Question.Answer)
           from locale in draft.Locales
           select text.In(draft, locale),
    ];
}
