using AseanInfo.Content.Accessibility;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Articles.Markdown;
using AseanInfo.Content.Chairs;
using AseanInfo.Content.Changes;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Glossary;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Office;
using AseanInfo.Content.Questions;
using AseanInfo.Content.Seats;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Summits;
using AseanInfo.Content.Timeline;
using AseanInfo.Content.Topics;

namespace AseanInfo.Content;

/// <summary>
/// Everything the site knows: loaded once, checked whole, never changed.
/// <see cref="ContentLoader"/> makes one only from content without problems.
/// </summary>
public sealed record Catalog
{
    /// <summary>In the order of the language switch.</summary>
    public required IReadOnlyList<Locale> Locales { get; init; }

    public required IReadOnlyList<InterfaceText> Texts { get; init; }

    /// <summary>The files of <c>media/</c> with their sizes, as far as they are known.</summary>
    public required IReadOnlyDictionary<string, PictureSize?> Media { get; init; }

    public required IReadOnlyList<Article> Articles { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    public required IReadOnlyList<MemberState> MemberStates { get; init; }

    public required IReadOnlyList<Division> Divisions { get; init; }

    public required IReadOnlyList<SecretaryGeneral> SecretariesGeneral { get; init; }

    public required IReadOnlyList<DeputyPost> DeputyPosts { get; init; }

    public required IReadOnlyList<Seat> Seats { get; init; }

    public required SecretariatOffice Office { get; init; }

    public required IReadOnlyList<Chair> Chairs { get; init; }

    public required IReadOnlyList<Summit> Summits { get; init; }

    public required IReadOnlyList<FactCheck> FactChecks { get; init; }

    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>In the order of time.</summary>
    public required IReadOnlyList<TimelineEvent> Timeline { get; init; }

    public required IReadOnlyList<Topic> Topics { get; init; }

    public required IReadOnlyList<GlossaryTerm> Glossary { get; init; }

    /// <summary>What the accessibility statement claims.</summary>
    public required IReadOnlyList<AccessibilityPoint> Accessibility { get; init; }

    /// <summary>Changes of data; articles tell their own.</summary>
    public required IReadOnlyList<DataChange> Changes { get; init; }

    public Locale DefaultLocale => Locales.Single(locale => locale.Default);

    public Locale? FindLocale(string tag) => Locales.FirstOrDefault(locale => locale.Tag == tag);

    /// <summary>The words of the interface in a language.</summary>
    public InterfaceText TextIn(Locale locale) => Texts.Single(text => text.Locale == locale);
}
