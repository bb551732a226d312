using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Changes;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Glossary;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.OnDate;
using AseanInfo.Content.Questions;
using AseanInfo.Content.Seats;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Timeline;
using AseanInfo.Content.Topics;
using AseanInfo.Web.Topics;

namespace AseanInfo.Web.Hosting;

/// <summary>Offers the catalog and the services that answer from it.</summary>
internal static class CatalogServices
{
    public static void AddCatalog(this IServiceCollection services, Catalog catalog) => services
        .AddSingleton(catalog)
        .AddSingleton<ArticleService>()
        .AddSingleton<SourceService>()
        .AddSingleton<SourceUses>()
        .AddSingleton<FactService>()
        .AddSingleton<IMemberStateService, MemberStateService>()
        .AddSingleton<IDivisionService, DivisionService>()
        .AddSingleton<SecretaryGeneralService>()
        .AddSingleton<DeputyService>()
        .AddSingleton<SeatService>()
        .AddSingleton<FactCheckService>()
        .AddSingleton<QuestionService>()
        .AddSingleton<TimelineService>()
        .AddSingleton<TopicService>()
        .AddSingleton<TopicEntries>()
        .AddSingleton<GlossaryService>()
        .AddSingleton<DayService>()
        .AddSingleton<ChangeService>();
}
