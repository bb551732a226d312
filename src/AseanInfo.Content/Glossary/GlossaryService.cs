using System.Text.RegularExpressions;
using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Glossary;

/// <summary>The terms and abbreviations that the site explains.</summary>
public sealed class GlossaryService
{
    private readonly IReadOnlyList<GlossaryTerm> terms;
    private readonly Dictionary<string, GlossaryTerm> inTexts;
    private readonly Regex anyOf;

    /// <param name="all">Every term.</param>
    /// <param name="subject">What every page is about, as "ASEAN Secretariat": its words are explained on none.</param>
    public GlossaryService(IReadOnlyList<GlossaryTerm> all, LocalizedText subject)
    {
        terms = all;
        var known = subject.ByLocale.Values.SelectMany(name => name.Split(' ')).ToHashSet();
        inTexts = Abbreviated().Where(term => !known.Contains(term.Abbreviation!)).ToDictionary(term => term.Abbreviation!);
        anyOf = new($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', inTexts.Keys.OrderByDescending(letters => letters.Length).Select(Regex.Escape))})(?![\p{{L}}\p{{N}}])");
    }

    /// <summary>In the alphabetical order of the terms in a language.</summary>
    public IReadOnlyList<GlossaryTerm> All(Locale locale) =>
        [.. terms.OrderBy(term => term.Term[locale], AlphabeticalOrder.Comparer)];

    /// <summary>The terms that have an abbreviation, in the alphabetical order of the abbreviations.</summary>
    public IReadOnlyList<GlossaryTerm> Abbreviated() =>
        [.. terms.Where(term => term.Abbreviation is not null).OrderBy(term => term.Abbreviation!, AlphabeticalOrder.Comparer)];

    /// <summary>Where abbreviations that need an explanation stand in a text, whole words only.</summary>
    public IEnumerable<(int At, GlossaryTerm Term)> AbbreviationsIn(string text) =>
        inTexts.Count == 0 ? [] : anyOf.Matches(text).Select(match => (match.Index, inTexts[match.Value]));
}
