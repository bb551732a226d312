using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Yaml;

namespace AseanInfo.Content.Articles;

/// <summary>Reads an article: YAML between two fences of three hyphens, then Markdown.</summary>
internal sealed class ArticleReader(YamlBinder binder, Origins origins, ProblemList problems)
{
    private const string Fence = "---";

    /// <summary>The name under which an article is declared, so that one with problems still counts as there.</summary>
    public static string IdOf(Locale locale, string slug) => $"{locale.Tag}/{slug}";

    public Article? Read(Locale locale, string slug, string path, string text)
    {
        origins.Declare(typeof(Article), IdOf(locale, slug));
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0] == Fence ? Array.IndexOf(lines, Fence, 1) : -1;
        if (end < 0)
        {
            problems.Add(new(path), "C010", "no front matter; begin the file with --- and close it with a second --- on a line of its own");
            return null;
        }

        var yaml = YamlFile.Parse(path, string.Join('\n', lines[1..end]), problems, lineOffset: 1);
        if (yaml is null || binder.Bind(typeof(FrontMatter), yaml) is not FrontMatter frontMatter)
        {
            return null;
        }

        var answer = MarkdownText.Read(frontMatter.Answer, origins.Of(frontMatter, "answer"), problems);
        var body = MarkdownText.Read(string.Join('\n', lines[(end + 1)..]), new(path, end + 2), problems);
        return answer is null || body is null ? null : new()
        {
            Locale = locale,
            Slug = slug,
            FrontMatter = frontMatter,
            Answer = answer,
            Body = body,
        };
    }
}
