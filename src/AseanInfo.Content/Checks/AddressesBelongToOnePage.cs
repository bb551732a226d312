using AseanInfo.Content.Articles;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Records;

namespace AseanInfo.Content.Checks;

public sealed class AddressesBelongToOnePage : IContentCheck
{
    public string Code => "C047";

    public string Rule => "One address belongs to one page: no article stands where a record, or a page of the program, has its address.";

    public string Fix => "give the article another file name";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var taken = draft.RecordPageKeys.Concat(PageKeys.WithoutArticle).ToHashSet();
        return from locale in draft.Locales
               from slug in draft.SlugsIn(locale)
               where taken.Contains(Article.KeyOf(slug))
               select new ContentProblem(new($"{draft.Folder}/articles/{locale.Tag}/{slug}.md"), Code,
                   $"/{locale.Tag}/{slug} is the address of another page; {Fix}");
    }
}
