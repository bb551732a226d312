using AseanInfo.Content.Accessibility;
using AseanInfo.Content.Articles;
using AseanInfo.Content.Chairs;
using AseanInfo.Content.Changes;
using AseanInfo.Content.Checks;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Glossary;
using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Office;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Questions;
using AseanInfo.Content.Seats;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Sources;
using AseanInfo.Content.Summits;
using AseanInfo.Content.Timeline;
using AseanInfo.Content.Topics;
using AseanInfo.Content.Yaml;

namespace AseanInfo.Content;

/// <summary>The door: files in, a checked catalog or a list of problems out.</summary>
public static class ContentLoader
{
    /// <summary>Reads a content folder whole. Never throws for what a writer wrote.</summary>
    /// <param name="root">The folder that holds <c>locales.yml</c>.</param>
    /// <param name="today">The day for which statements are due for a new check, or not yet.</param>
    public static LoadResult Load(string root, DateOnly today)
    {
        var problems = new ProblemList();
        if (!Directory.Exists(root))
        {
            problems.Add(new(root), "C001", "there is no such content folder; set Content:Root to the folder that holds locales.yml");
            return new(null, problems.InOrder());
        }

        var origins = new Origins();
        var files = new ContentFiles(root, problems);
        var locales = ReadLocales(files, origins, problems);
        if (locales.Count == 0)
        {
            return new(null, problems.InOrder());
        }

        var binder = new YamlBinder([.. locales.Select(locale => locale.Tag)], origins, problems);
        var articles = ReadArticles(files, locales, new(binder, origins, problems));
        var texts = ReadTexts(files, locales, origins, problems);
        var office = files.Yaml("data/office.yml") is { } officeFile ? binder.Bind<SecretariatOffice>(officeFile) : null;
        var media = files.Pictures("media");
        var catalog = new Catalog
        {
            Locales = locales,
            Texts = [.. texts.Select(entry => entry.Text)],
            Media = media,
            Articles = [.. articles.Select(entry => entry.Article)],
            Sources = Read<Source>("sources"),
            Facts = Read<Fact>("facts"),
            MemberStates = Read<MemberState>("member-states"),
            Divisions = Read<Division>("divisions"),
            SecretariesGeneral = [.. Read<SecretaryGeneral>("secretaries-general").OrderBy(person => person.Number)],
            DeputyPosts = Read<DeputyPost>("deputies"),
            Seats = [.. Read<Seat>("seats").OrderBy(seat => seat.From)],
            Office = office!,
            Chairs = Read<Chair>("chairs"),
            Summits = Read<Summit>("summits"),
            FactChecks = Read<FactCheck>("fact-checks"),
            Questions = Read<Question>("questions"),
            Timeline = [.. Read<TimelineEvent>("timeline").OrderBy(entry => entry.Date)],
            Topics = Read<Topic>("topics"),
            Glossary = Read<GlossaryTerm>("glossary"),
            Accessibility = Read<AccessibilityPoint>("accessibility"),
            Changes = Read<DataChange>("changes"),
        };

        var draft = new Draft(files.Folder, media, today, locales, texts, articles, origins);
        foreach (var problem in ContentChecks.All.SelectMany(check => check.Run(draft)))
        {
            problems.Add(problem);
        }

        return new(problems.AreFatal ? null : catalog, problems.InOrder());

        IReadOnlyList<T> Read<T>(string name) =>
            files.Yaml($"data/{name}.yml") is { } file ? binder.BindList<T>(file) : [];
    }

    private static IReadOnlyList<Locale> ReadLocales(ContentFiles files, Origins origins, ProblemList problems)
    {
        if (files.Yaml("locales.yml") is not { } file)
        {
            return [];
        }

        var locales = new YamlBinder([], origins, problems).BindList<Locale>(file);
        if (locales.Count(locale => locale.Default) != 1)
        {
            problems.Add(file.At(null), "C009", "exactly one locale must have \"default: true\"");
        }

        return locales;
    }

    private static List<(Article Article, string File)> ReadArticles(ContentFiles files, IReadOnlyList<Locale> locales, ArticleReader reader) =>
    [
        .. from locale in locales
           from file in files.Below($"articles/{locale.Tag}", "*.md")
           let article = reader.Read(locale, file.Name, file.Path, file.Text)
           where article is not null
           select (article, file.Path),
    ];

    private static List<(InterfaceText Text, string File)> ReadTexts(ContentFiles files, IReadOnlyList<Locale> locales, Origins origins, ProblemList problems) =>
    [
        .. from locale in locales
           let file = files.Yaml($"text/{locale.Tag}.yml")
           where file is not null
           select (FlatMapping.Read(file, locale, origins, problems), file.Path),
    ];
}

/// <summary>What came of reading a content folder.</summary>
/// <param name="Catalog">Null when a problem is an error.</param>
/// <param name="Problems">All of them, in the order of files and lines.</param>
public sealed record LoadResult(Catalog? Catalog, IReadOnlyList<ContentProblem> Problems);
