namespace AseanInfo.Content.SecretariesGeneral;

/// <summary>The Secretaries-General, in the order of their terms.</summary>
public sealed class SecretaryGeneralService(IReadOnlyList<SecretaryGeneral> all)
{
    public IReadOnlyList<SecretaryGeneral> All() => all;

    /// <summary>Those whose term had begun by the day.</summary>
    public IReadOnlyList<SecretaryGeneral> All(DateOnly asOf) =>
        [.. all.Where(person => person.From.Earliest <= asOf)];

    /// <summary>The holder on a day; null before the first term and in the gaps between terms.</summary>
    public SecretaryGeneral? InOffice(DateOnly asOf) =>
        all.FirstOrDefault(person => person.Period.Contains(asOf));

    /// <summary>The last whose term had ended before the day; null when none had.</summary>
    public SecretaryGeneral? LastBefore(DateOnly day) =>
        all.LastOrDefault(person => person.Until.Latest < day);

    /// <summary>The first whose term was still to begin after the day; null when none is known.</summary>
    public SecretaryGeneral? FirstAfter(DateOnly day) =>
        all.FirstOrDefault(person => person.From.Earliest > day);

    /// <summary>The newest whose term had begun by the day; null when none had.</summary>
    public SecretaryGeneral? LastBegun(DateOnly day) =>
        all.LastOrDefault(person => person.From.Earliest <= day);

    public SecretaryGeneral? Before(SecretaryGeneral person) => Numbered(person.Number - 1);

    public SecretaryGeneral? After(SecretaryGeneral person) => Numbered(person.Number + 1);

    private SecretaryGeneral? Numbered(int number) =>
        all.FirstOrDefault(person => person.Number == number);
}
