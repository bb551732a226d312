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

    public SecretaryGeneral? Find(string slug) => bySlug.GetValueOrDefault(slug);

    public SecretaryGeneral? Before(SecretaryGeneral person) => Numbered(person.Number - 1);

    public SecretaryGeneral? After(SecretaryGeneral person) => Numbered(person.Number + 1);

    private SecretaryGeneral? Numbered(int number) =>
        catalog.SecretariesGeneral.FirstOrDefault(person => person.Number == number);
}
