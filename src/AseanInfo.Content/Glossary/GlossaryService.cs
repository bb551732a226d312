using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Glossary;

/// <summary>The terms and abbreviations that the site explains.</summary>
public sealed class GlossaryService(Catalog catalog)
{
    /// <summary>In the alphabetical order of the terms in a language.</summary>
    public IReadOnlyList<GlossaryTerm> All(Locale locale) =>
        [.. catalog.Glossary.OrderBy(term => term.Term[locale], AlphabeticalOrder.Comparer)];

    /// <summary>The terms that have an abbreviation, in the alphabetical order of the abbreviations.</summary>
    public IReadOnlyList<GlossaryTerm> Abbreviated() =>
        [.. catalog.Glossary.Where(term => term.Abbreviation is not null).OrderBy(term => term.Abbreviation!, AlphabeticalOrder.Comparer)];
}
