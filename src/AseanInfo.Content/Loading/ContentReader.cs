using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Records;
using AseanInfo.Content.Yaml;

namespace AseanInfo.Content.Loading;

/// <summary>Reads the files of a content folder, all that can be read.</summary>
internal sealed class ContentReader(string root, ProblemList problems)
{
    private readonly ContentFiles files = new(root, problems);
    private readonly Origins origins = new();

    /// <summary>Null, with problems, for a folder without languages, or with a file that is not to be read.</summary>
    public Draft? Read(DateOnly today)
    {
        var locales = files.CanBeRead() ? Locales() : [];
        if (locales.Count == 0)
        {
            return null;
        }

        var binder = new YamlBinder([.. locales.Select(locale => locale.Tag)], origins, problems);
        var articles = Articles(locales, new(binder, origins, problems));
        var texts = Texts(locales);
        return new(files.Folder, files.Hash(), files.All(), files.Media("media"), today, locales, texts, articles, origins, new(ContentKinds.All.ToDictionary(kind => kind.Type, kind => Records(kind, binder))));
    }

    private List<Locale> Locales()
    {
        if (files.Yaml("locales.yml") is not { } file)
        {
            return [];
        }

        var locales = new YamlBinder([], origins, problems).BindList(typeof(Locale), file).Cast<Locale>().ToList();
        if (locales.Count(locale => locale.Default) != 1)
        {
            problems.Add(file.At(null), "C009", "exactly one locale must have \"default: true\"");
        }

        return locales;
    }

    private List<(Article Article, string File)> Articles(IReadOnlyList<Locale> locales, ArticleReader reader) =>
    [
        .. from locale in locales
           from file in files.Below($"articles/{locale.Tag}", "*.md")
           let article = reader.Read(locale, file.Name, file.Path, file.Text)
           where article is not null
           select (article, file.Path),
    ];

    private List<(InterfaceText Text, string File)> Texts(IReadOnlyList<Locale> locales) =>
    [
        .. from locale in locales
           let file = files.Yaml($"text/{locale.Tag}.yml")
           where file is not null
           select (FlatMapping.Read(file, locale, origins, problems), file.Path),
    ];

    // An array of the kind's own type, so that it is a list of that type too.
    private IReadOnlyList<object> Records(Kind kind, YamlBinder binder)
    {
        IEnumerable<object> read = files.Yaml($"data/{kind.Name}.yml") is not { } file ? []
            : kind.IsSingle ? new[] { binder.Bind(kind.Type, file) }.OfType<object>()
            : binder.BindList(kind.Type, file);
        var ordered = (kind.Order is { } order ? read.OrderBy(order.GetValue) : read).ToArray();
        var records = Array.CreateInstance(kind.Type, ordered.Length);
        Array.Copy(ordered, records, ordered.Length);
        return (IReadOnlyList<object>)records;
    }
}
