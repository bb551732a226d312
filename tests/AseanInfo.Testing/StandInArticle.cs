using AseanInfo.Content.Articles;

namespace AseanInfo.Testing;

/// <summary>An article that says no more than that it is there: for the sections of which the fictional world has nothing to say.</summary>
internal static class StandInArticle
{
    public static string Of(string tag, string slug)
    {
        var name = char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ');
        var (summary, answer, published) = tag == "id"
            ? ("Bagian dari situs percobaan.", "Artikel ini sekadar pengganti.", "Pertama kali terbit.")
            : ("A section of the site under test.", "This article only stands in for one.", "First published.");
        return $$"""
            ---
            title: {{name}}
            label: {{name}}
            summary: {{summary}}
            answer: "{{answer}} {ours}"
            changes:
              - { date: 2024-06-01, what: {{published}}, body: {{BodyHash.Of("")}} }
            reviewed: 2024-06-01
            ---

            """.ReplaceLineEndings("\n");
    }
}
