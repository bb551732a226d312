using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed class AliasesAreFree : IContentCheck
{
    public string Code => "C043";

    public string Rule => "A short address stands for one article, that of a line for the line; neither is a page itself.";

    public string Fix => "choose another alias, or another id for the line";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
    [
        .. from locale in draft.Locales
           let pages = draft.PageKeysIn(locale)
           from claims in draft.Articles
               .Where(entry => entry.Article.Locale == locale)
               .SelectMany(entry => entry.Article.FrontMatter.Aliases.Select(alias => (alias, entry.Article, entry.File)))
               .GroupBy(claim => claim.alias)
           from claim in claims.Skip(pages.Contains(claims.Key) ? 0 : 1)
           select new ContentProblem(draft.Records.Of(claim.Article.FrontMatter, "aliases", claim.alias), Code,
               pages.Contains(claims.Key)
                   ? $"the alias \"{claims.Key}\" is the address of a page"
                   : $"the alias \"{claims.Key}\" is taken by {claims.First().File}"),
        .. from line in draft.Records.All<ArticleLine>()
           where draft.Records.Ids(typeof(FactCheck)).Contains(line.Id)
           select new ContentProblem(draft.Records.Of(line, "id"), Code, $"the line \"{line.Id}\" has the address of a fact check"),
    ];
}
