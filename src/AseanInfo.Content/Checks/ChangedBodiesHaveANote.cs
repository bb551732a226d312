using AseanInfo.Content.Articles;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed class ChangedBodiesHaveANote : IContentCheck
{
    public string Code => "C045";

    public string Rule => "An article tells its changes, the newest first, and the newest holds the hash of the text as it stands.";

    public string Fix => "add a change with the hash that the message prints; where no substance changed, renew the hash of the newest one";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from entry in draft.Articles
        let front = entry.Article.FrontMatter
        let newest = front.Changes.Count > 0 ? front.Changes[0] : null
        let message = Fault(front.Changes, newest?.Body, BodyHash.Of(entry.Article.Body.Source))
        where message is not null
        select new ContentProblem(newest is null ? draft.Records.Of(front, "changes") : draft.Records.Of(newest, "body"), Code, message);

    private static string? Fault(IReadOnlyList<ArticleChange> changes, string? recorded, string actual)
    {
        if (changes.Zip(changes.Skip(1)).Any(pair => pair.First.Date < pair.Second.Date))
        {
            return "the changes do not stand newest first";
        }

        return recorded == actual
            ? null
            : $"the text is not the one that the newest change left; tell the change in a new first entry, or renew the hash where no substance changed: body: {actual}";
    }
}
