using AseanInfo.Content;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Changes;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Facts;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Questions;
using AseanInfo.Content.Seats;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Timeline;

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
        .AddSingleton<ChangeService>();
}
