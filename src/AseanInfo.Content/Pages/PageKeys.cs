using AseanInfo.Content.Articles;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Questions;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;

namespace AseanInfo.Content.Pages;

/// <summary>
/// The names of the site's pages: a page's key is its path below its language, the home page's is empty.
/// Articles link by key, and the web's list of URLs is made from the same keys.
/// </summary>
public static class PageKeys
{
    public const string Home = "";
    public const string MemberStates = "member-states";
    public const string CompareMemberStates = "member-states/compare";
    public const string Divisions = "divisions";
    public const string SecretariesGeneral = "secretaries-general";
    public const string Sources = "sources";
    public const string FactChecks = "fact-checks";
    public const string Questions = "questions";
    public const string Timeline = "timeline";
    public const string Topics = "topics";
    public const string Glossary = "glossary";
    public const string OnDate = "on-date";
    public const string Quality = "quality";
    public const string Changes = "changes";
    public const string Corrections = "corrections";
    public const string Location = "location";
    public const string Directions = "directions";
    public const string Accessibility = "accessibility";
    public const string Slip = "directions/slip";
    public const string Contact = "contact";
    public const string Visit = "visit";

    public static string Of(Article article) => OfArticle(article.Slug);

    public static string OfArticle(string slug) => slug == Article.Home ? Home : slug;

    public static string Of(MemberState state) => $"{MemberStates}/{state.Id}";

    public static string Of(Division division) => $"{Divisions}/{division.Id}";

    public static string Of(SecretaryGeneral person) => $"{SecretariesGeneral}/{person.Id}";

    public static string Of(FactCheck check) => $"{FactChecks}/{check.Id}";

    public static string Of(Question question) => $"{Questions}/{question.Id}";

    public static string Of(Source source) => $"{Sources}/{source.Id}";
}
