using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Glossary;

/// <summary>
/// The abbreviations that one page has still to explain: each once, where it first stands.
/// One instance belongs to one page: texts must be read in the order in which the page shows them.
/// </summary>
public sealed class Abbreviations(GlossaryService glossary, Locale locale)
{
    private readonly HashSet<string> explained = [];

    /// <summary>Cuts a text at the abbreviations that are to be explained in it.</summary>
    /// <returns>The pieces in order; what an abbreviation stands for beside it, null beside other words.</returns>
    public IEnumerable<(string Words, string? Meaning)> Explain(string text)
    {
        var written = 0;
        foreach (var (at, term) in glossary.AbbreviationsIn(text))
        {
            if (explained.Add(term.Abbreviation!))
            {
                yield return (text[written..at], null);
                yield return (term.Abbreviation!, term.Term[locale]);
                written = at + term.Abbreviation!.Length;
            }
        }

        yield return (text[written..], null);
    }
}
