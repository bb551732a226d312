using System.Collections.Frozen;
using AseanInfo.Content;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Records;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Assets;
using AseanInfo.Web.Editions;
using AseanInfo.Web.Pages;
using AseanInfo.Web.Serving;

namespace AseanInfo.Web.Freezing;

/// <summary>
/// The answers of one edition at every address that it has, and nowhere else: its content bounds its memory, not its visitors.
/// </summary>
public sealed class FrozenEdition
{
    private readonly AnswerMaker maker;
    private readonly DateTimeOffset since;
    private readonly FrozenDictionary<string, Slot> answers;
    private readonly FrozenDictionary<(string Tag, int Code), Slot> errors;
    private readonly AssetSet media;

    internal FrozenEdition(Edition edition, AnswerMaker maker, DateTimeOffset since)
    {
        this.maker = maker;
        this.since = since;
        Edition = edition;
        var site = edition.Site;
        answers = SiteUrls.All(site.Map).Concat(AliasesOf(site)).Concat(maker.Fixed).Distinct()
            .ToFrozenDictionary(path => path, path => new Slot(() => maker.Answer(edition, path, since)));
        errors = site.Catalog.Locales.SelectMany(locale => ErrorCodes.All.Select(code => (locale, code)))
            .ToFrozenDictionary(error => (error.locale.Tag, error.code), error => new Slot(() => maker.Error(edition, error.locale, error.code, since)));
        media = new(site.Catalog.Media.Select(file => KeyValuePair.Create(SiteUrls.Media(file.Key), file.Value.Bytes)), maker.Standard, since);
    }

    public Edition Edition { get; }

    /// <summary>Whether every answer was made.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether every answer is as small as it gets.</summary>
    public bool IsRefined { get; private set; }

    /// <summary>Bytes of memory that the answers take.</summary>
    public long Size => Slots.Sum(slot => slot.Ready?.Size ?? 0);

    /// <summary>How many answers there are.</summary>
    public int Count => answers.Count + errors.Count;

    private IEnumerable<Slot> Slots => [.. answers.Values, .. errors.Values];

    /// <summary>Whether there is a page, or something else that is no file, at an address.</summary>
    public bool Has(string path) => answers.ContainsKey(path);

    /// <summary>The answer at one of its addresses; null where it has none, or where it is not made yet.</summary>
    public FrozenAnswer? Ready(string path) => answers.TryGetValue(path, out var slot) ? slot.Ready : null;

    /// <summary>The answer at one of its addresses, made now if need be.</summary>
    /// <exception cref="InvalidOperationException">The page cannot be shown.</exception>
    public ValueTask<FrozenAnswer> Answer(string path) => answers[path].Answer();

    /// <summary>The page of a failure.</summary>
    /// <param name="locale">The language of the reader.</param>
    /// <param name="code">One of <see cref="ErrorCodes.All"/>.</param>
    public ValueTask<FrozenAnswer> Error(Locale locale, int code) => errors[(locale.Tag, code)].Answer();

    /// <summary>A picture of the content; null where there is none.</summary>
    public FrozenAnswer? Media(string path) => media.At(path);

    /// <summary>Makes what is not made yet, one after the other.</summary>
    /// <param name="former">The edition before this: what says the same there is taken over.</param>
    /// <param name="goOn">Asked between any two answers, whether the work is still of use.</param>
    /// <returns>What kept answers from being made.</returns>
    internal async Task<IReadOnlyList<Exception>> Complete(FrozenEdition? former, Func<Task<bool>> goOn)
    {
        var faults = new List<Exception>();
        foreach (var (slot, older) in answers.Select(answer => (answer.Value, former?.Ready(answer.Key))).Concat(errors.Values.Select(slot => (slot, (FrozenAnswer?)null))))
        {
            if (!await goOn())
            {
                return faults;
            }

            await Try(faults, async () =>
            {
                var answer = await slot.Answer();
                answer.TakeFrom(older);
                answer.Compress();
            });
        }

        IsComplete = true;
        return faults;
    }

    /// <summary>Makes every answer as small as it gets, then the pages that say how heavy all are.</summary>
    /// <inheritdoc cref="Complete" path="/param[@name='goOn']" />
    /// <inheritdoc cref="Complete" path="/returns" />
    internal async Task<IReadOnlyList<Exception>> Refine(Func<Task<bool>> goOn)
    {
        var faults = new List<Exception>();
        foreach (var slot in Slots)
        {
            if (!await goOn())
            {
                return faults;
            }

            slot.Ready?.CompressBest();
        }

        var weighed = Edition with { Weights = WeightReport.Of([.. SiteUrls.All(Edition.Site.Map).Select(Weight).OfType<PageWeight>()]) };
        foreach (var locale in Edition.Site.Map.LocalesOf(PageKeys.Quality))
        {
            await Try(faults, async () =>
            {
                var path = SiteUrls.Page(locale, PageKeys.Quality);
                var answer = await maker.Answer(weighed, path, since);
                answer.Compress();
                answer.CompressBest();
                answers[path].Ready = answer;
            });
        }

        IsRefined = true;
        return faults;
    }

    // A page that cannot be shown is no reason to stop making the others.
    private static async Task Try(List<Exception> faults, Func<Task> make)
    {
        try
        {
            await make();
        }
        catch (InvalidOperationException fault)
        {
            faults.Add(fault);
        }
    }

    private PageWeight? Weight(string path) => Ready(path) is { } page ? new(path, page.Body.Length, page.Compressed) : null;

    private static IEnumerable<string> AliasesOf(Site site) =>
    [
        .. site.Catalog.Articles.SelectMany(article => article.FrontMatter.Aliases.Select(alias => SiteUrls.Page(article.Locale, alias))),
        .. site.Catalog.All<ArticleLine>().SelectMany(line => site.Catalog.Locales.Select(locale => SiteUrls.Page(locale, line.FormerKey))),
    ];
}
