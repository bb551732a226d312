using AseanInfo.Content.Articles;
using AseanInfo.Content.Chairs;
using AseanInfo.Content.Changes;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Derived;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Glossary;
using AseanInfo.Content.Loading;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.OnDate;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Quality;
using AseanInfo.Content.Seats;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Summits;
using AseanInfo.Content.Timeline;
using AseanInfo.Content.Topics;

namespace AseanInfo.Content;

/// <summary>
/// The site as one immutable value: the catalog, the services that answer from it, and the list of its pages.
/// Another content is another site.
/// </summary>
public sealed class Site
{
    /// <param name="catalog">All that is known.</param>
    /// <param name="problems">What the checks found and let pass.</param>
    public Site(Catalog catalog, IReadOnlyList<ContentProblem> problems)
    {
        Catalog = catalog;
        Map = new(catalog);
        Articles = new(catalog.Articles);
        MemberStates = new MemberStateService(catalog.All<MemberState>());
        StateHistory = new(catalog.All<StatePeriod>());
        Divisions = new DivisionService(catalog.All<Division>());
        SecretariesGeneral = new(catalog.All<SecretaryGeneral>());
        Deputies = new(catalog.All<DeputyPost>());
        Seats = new(catalog.All<Seat>());
        Chairs = new(catalog.All<Chair>());
        FactChecks = new(catalog.All<FactCheck>(), catalog.All<ArticleLine>());
        Timeline = new(catalog.All<TimelineEvent>());
        Topics = new(catalog.All<Topic>());
        Glossary = new(catalog.All<GlossaryTerm>(), catalog.Office.Name);
        Facts = new(catalog, SecretariesGeneral, MemberStates, Chairs);
        Days = new(MemberStates, StateHistory, SecretariesGeneral, Deputies, Seats, Divisions, Timeline, Chairs, catalog.All<Summit>(), catalog.Find<Fact>(Fact.Founding));
        Changes = new(catalog.Locales, catalog.Articles, catalog.All<DataChange>());
        SourceUses = new(catalog);
        Quality = new(catalog, Map, problems);
    }

    public Catalog Catalog { get; }

    /// <summary>Every page in its languages.</summary>
    public SiteMap Map { get; }

    public ArticleService Articles { get; }

    public IMemberStateService MemberStates { get; }

    /// <summary>What the states were called on past days, who led them, and more that has changed.</summary>
    public StateHistory StateHistory { get; }

    public IDivisionService Divisions { get; }

    public SecretaryGeneralService SecretariesGeneral { get; }

    public DeputyService Deputies { get; }

    public SeatService Seats { get; }

    public ChairService Chairs { get; }

    public FactCheckService FactChecks { get; }

    public TimelineService Timeline { get; }

    public TopicService Topics { get; }

    public GlossaryService Glossary { get; }

    /// <summary>The written facts, and those that follow from the records.</summary>
    public DerivedFacts Facts { get; }

    /// <summary>What all of these know of one day.</summary>
    public DayService Days { get; }

    public ChangeService Changes { get; }

    public SourceUses SourceUses { get; }

    public QualityService Quality { get; }
}
