using System.Reflection;
using AseanInfo.Content.Accessibility;
using AseanInfo.Content.Chairs;
using AseanInfo.Content.Changes;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Glossary;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Office;
using AseanInfo.Content.Questions;
using AseanInfo.Content.Records;
using AseanInfo.Content.Seats;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Summits;
using AseanInfo.Content.Timeline;
using AseanInfo.Content.Topics;

namespace AseanInfo.Content.Loading;

/// <summary>The one list of the kinds of record. What each is, its type says: see <see cref="Kind"/>.</summary>
public static class ContentKinds
{
    /// <summary>In the order of reading, which is also that of lists of pages.</summary>
    public static IReadOnlyList<Kind> All { get; } =
    [
        Kind.Of<MemberState>(), Kind.Of<Division>(), Kind.Of<SecretaryGeneral>(), Kind.Of<FactCheck>(), Kind.Of<Question>(), Kind.Of<Source>(),
        Kind.Of<Fact>(), Kind.Of<StatePeriod>(), Kind.Of<DeputyPost>(), Kind.Of<Seat>(), Kind.Of<SecretariatOffice>(), Kind.Of<Chair>(), Kind.Of<Summit>(),
        Kind.Of<TimelineEvent>(), Kind.Of<Topic>(), Kind.Of<GlossaryTerm>(), Kind.Of<ArticleLine>(), Kind.Of<AccessibilityPoint>(), Kind.Of<DataChange>(),
    ];

    /// <summary>The family of words by which pages name the members of an enumeration that records hold; null where no record says.</summary>
    public static string? WordsOf(Type choice) =>
        All.SelectMany(kind => kind.Type.GetProperties())
            .FirstOrDefault(property => property.PropertyType == choice && property.IsDefined(typeof(WordsAttribute)))?
            .GetCustomAttributes<WordsAttribute>().First().Family;
}
