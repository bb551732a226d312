namespace AseanInfo.Content.Records;

/// <summary>
/// The names of the site's pages: a page's key is its path below its language, the home page's is empty.
/// Articles link by key, and addresses are made from the same keys.
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
    public const string ArticleOf2023 = "the-article-of-2023";
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

    /// <summary>Pages that no article heads and no record has.</summary>
    public static IReadOnlyList<string> WithoutArticle { get; } = [CompareMemberStates, Slip];

    /// <summary>Pages of no kind of record that an article has to head in every language.</summary>
    public static IReadOnlyList<string> WithArticle { get; } = [OnDate, Quality, Corrections];

    /// <summary>The key of the page of a record.</summary>
    public static string Of(IHavePage record) => Below(Kind.Of(record.GetType()), record.Id);

    /// <summary>The key of a record's page by its id.</summary>
    public static string Of<T>(string id)
        where T : IHavePage => Below(Kind.Of<T>(), id);

    internal static string Below(Kind kind, string id) => $"{kind.Name}/{id}";
}
