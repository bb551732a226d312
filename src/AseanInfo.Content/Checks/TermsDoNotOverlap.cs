using AseanInfo.Content.Deputies;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Checks;

public sealed class TermsDoNotOverlap : IContentCheck
{
    public string Code => "C034";

    public string Rule => "No two people hold one post on one day.";

    public string Fix => "correct one of the dates, and put what the sources say into conflict";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
    [
        .. Overlaps(draft, [.. draft.Records.All<SecretaryGeneral>()], person => person.Name),
        .. draft.Records.All<DeputyPost>().SelectMany(post => Overlaps(draft,
            [.. post.Holders.Where(holder => holder is { From: not null, Until: not null })], holder => holder.Name ?? "unknown")),
    ];

    private IEnumerable<ContentProblem> Overlaps<T>(Draft draft, IReadOnlyList<T> terms, Func<T, string> name)
        where T : class, IHavePeriod =>
        from later in terms.Index()
        from earlier in terms.Take(later.Index)
        where later.Item.Period.Overlaps(earlier.Period)
        select new ContentProblem(draft.Records.Of(later.Item, "from"), Code,
            $"the term of {name(later.Item)} ({later.Item.Period}) overlaps that of {name(earlier)} ({earlier.Period}); correct one of the dates, and put what the sources say into conflict");
}
