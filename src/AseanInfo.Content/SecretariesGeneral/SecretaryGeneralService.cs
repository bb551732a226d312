namespace AseanInfo.Content.SecretariesGeneral;

/// <summary>The Secretaries-General, in the order of their terms.</summary>
public sealed class SecretaryGeneralService(Catalog catalog)
{
    private readonly Dictionary<string, SecretaryGeneral> bySlug =
        catalog.SecretariesGeneral.ToDictionary(person => person.Id, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<SecretaryGeneral> All() => catalog.SecretariesGeneral;

    /// <summary>Those whose term had begun by the day.</summary>
    public IReadOnlyList<SecretaryGeneral> All(DateOnly asOf) =>
        [.. catalog.SecretariesGeneral.Where(person => person.From.Earliest <= asOf)];

    /// <summary>The holder on a day; null before the first term and in the gaps between terms.</summary>
    public SecretaryGeneral? InOffice(DateOnly asOf) =>
        catalog.SecretariesGeneral.FirstOrDefault(person => person.Period.Contains(asOf));

    /// <summary>The last whose term had ended before the day; null when none had.</summary>
    public SecretaryGeneral? LastBefore(DateOnly day) =>
        catalog.SecretariesGeneral.LastOrDefault(person => person.Until.Latest < day);

    /// <summary>The first whose term was still to begin after the day; null when none is known.</summary>
    public SecretaryGeneral? FirstAfter(DateOnly day) =>
        catalog.SecretariesGeneral.FirstOrDefault(person => person.From.Earliest > day);

    public SecretaryGeneral? Find(string slug) => bySlug.GetValueOrDefault(slug);

    public SecretaryGeneral? Before(SecretaryGeneral person) => Numbered(person.Number - 1);

    public SecretaryGeneral? After(SecretaryGeneral person) => Numbered(person.Number + 1);

    private SecretaryGeneral? Numbered(int number) =>
        catalog.SecretariesGeneral.FirstOrDefault(person => person.Number == number);
}
