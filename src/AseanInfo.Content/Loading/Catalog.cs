using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Office;
using AseanInfo.Content.Records;

namespace AseanInfo.Content.Loading;

/// <summary>Everything the site knows: loaded once, checked whole, never changed.</summary>
public sealed record Catalog
{
    /// <summary>In the order of the language switch.</summary>
    public required IReadOnlyList<Locale> Locales { get; init; }

    public required IReadOnlyList<InterfaceText> Texts { get; init; }

    /// <summary>The files of <c>media/</c> by their names.</summary>
    public required IReadOnlyDictionary<string, MediaFile> Media { get; init; }

    /// <summary>SHA-256 of the names and bytes of all files of the content, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required IReadOnlyList<Article> Articles { get; init; }

    public required RecordSet Records { get; init; }

    /// <summary>The one record of the Secretariat's office.</summary>
    public SecretariatOffice Office => All<SecretariatOffice>()[0];

    public Locale DefaultLocale => Locales.Single(locale => locale.Default);

    /// <summary>Every record of a kind, in its order.</summary>
    public IReadOnlyList<T> All<T>()
        where T : class => Records.All<T>();

    /// <summary>A record by its id, whatever its case; null when there is none.</summary>
    public T? Find<T>(string? id)
        where T : class, IHaveId => Records.Find<T>(id);

    /// <summary>The same with other records of one kind.</summary>
    public Catalog With<T>(params IEnumerable<T> records)
        where T : class => this with { Records = Records.With(records) };

    public Locale? FindLocale(string tag) => Locales.FirstOrDefault(locale => locale.Tag == tag);

    /// <summary>The words of the interface in a language.</summary>
    public InterfaceText TextIn(Locale locale) => Texts.Single(text => text.Locale == locale);
}
