using AseanInfo.Content.Changes;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed class CorrectionsAreNumbered : IContentCheck
{
    public string Code => "C046";

    public string Rule => "Corrections are numbered 1, 2, 3 … over the whole site, the same in every language: none shares a number with another and none is missing.";

    public string Fix => "give a new correction the next free number, in every language of its page; put back one that was taken out";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var ofArticles = from entry in draft.Articles
                         from change in entry.Article.FrontMatter.Changes
                         where change.Correction is not null
                         select new Numbered(entry.Article.Locale, change.Correction.GetValueOrDefault(), entry.Article.Slug, draft.Records.Of(change, "correction"));
        var ofData = from change in draft.Records.All<DataChange>()
                     where change.Correction is not null
                     from locale in draft.Locales
                     select new Numbered(locale, change.Correction.GetValueOrDefault(), null, draft.Records.Of(change, "correction"));
        var all = ofData.Concat(ofArticles).OrderBy(numbered => numbered.Number).ToList();
        return
        [
            .. draft.Locales.SelectMany(locale => Faults(locale, [.. all.Where(numbered => numbered.Locale == locale)])),
            .. all.GroupBy(numbered => numbered.Number).SelectMany(same => same.Where(other => other.Slug != same.First().Slug))
                .Select(other => Taken(other)),
        ];
    }

    private IEnumerable<ContentProblem> Faults(Locale locale, IReadOnlyList<Numbered> corrections)
    {
        var last = 0;
        foreach (var correction in corrections)
        {
            if (correction.Number > last + 1)
            {
                yield return new(correction.At, Code, $"there is no correction {last + 1} in \"{locale.Tag}\", yet one has the number {correction.Number}; none may vanish, and each stands in every language");
            }
            else if (correction.Number <= last)
            {
                yield return Taken(correction);
            }

            last = correction.Number;
        }
    }

    private ContentProblem Taken(Numbered correction) =>
        new(correction.At, Code, $"the number {correction.Number} is not free; give the correction the next one that is");

    private sealed record Numbered(Locale Locale, int Number, string? Slug, Location At);
}
