using AseanInfo.Content.Chairs;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Checks;

public sealed class TermsDoNotOverlap : IContentCheck
{
    public string Code => "C034";

    public string Rule => "No two people, or states, hold one post on one day.";

    public string Fix => "correct one of the dates, and put what the sources say into conflict";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
    [
        .. Overlaps(draft, [.. draft.Records.All<SecretaryGeneral>()], person => person.Name, person => person.Period),
        .. Overlaps(draft, [.. draft.Records.All<Chair>()], chair => chair.Id, chair => chair.SureDays),
        .. draft.Records.All<DeputyPost>().SelectMany(post => Overlaps(draft,
            [.. post.Holders.Where(holder => holder is { From: not null, Until: not null })], holder => holder.Name ?? "unknown", holder => holder.Period)),
    ];

    private IEnumerable<ContentProblem> Overlaps<T>(Draft draft, IReadOnlyList<T> terms, Func<T, string> name, Func<T, DateRange> days)
        where T : class =>
        from later in terms.Index()
        from earlier in terms.Take(later.Index)
        where days(later.Item).Overlaps(days(earlier))
        select new ContentProblem(draft.Records.Of(later.Item, "from"), Code,
            $"the term of {name(later.Item)} ({days(later.Item)}) overlaps that of {name(earlier)} ({days(earlier)}); correct one of the dates, and put what the sources say into conflict");
}
