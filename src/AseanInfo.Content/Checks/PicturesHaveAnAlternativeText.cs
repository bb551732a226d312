using AseanInfo.Content.Loading;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Checks;

public sealed class PicturesHaveAnAlternativeText : IContentCheck
{
    public string Code => "C058";

    public string Rule => "A picture is a file of content/media and says in words what it shows; a file's name says nothing.";

    public string Fix => "write ![what the picture shows](media:file.svg), and put the file into content/media";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from entry in draft.Markdown
        from link in entry.Text.Document.Descendants<LinkInline>()
        where link.IsImage
        let message = Fault(draft, Picture.Of(link))
        where message is not null
        select new ContentProblem(entry.Text.At(link), Code, message);

    private static string? Fault(Draft draft, Picture? picture) => picture switch
    {
        null => "a picture must name a file of content/media, as in media:headquarters.svg",
        _ when !draft.Media.ContainsKey(picture.File) => $"there is no picture \"{picture.File}\" in media{Suggestion.DidYouMean(picture.File, draft.Media.Keys)}",
        { Alternative: "" } => "the picture has no alternative text; say between the brackets what it shows",
        _ when picture.Alternative == picture.File || Path.HasExtension(picture.Alternative) && !picture.Alternative.Contains(' ', StringComparison.Ordinal) =>
            $"\"{picture.Alternative}\" is a file's name; say what the picture shows",
        _ when draft.Media[picture.File].Size is null && picture.File.EndsWith(".svg", StringComparison.Ordinal) =>
            $"{picture.File} does not say how large it is; give its svg element a width and a height in whole pixels",
        _ => null,
    };
}
