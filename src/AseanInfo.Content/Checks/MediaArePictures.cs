using System.Text.RegularExpressions;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

public sealed partial class MediaArePictures : IContentCheck
{
    public string Code => "C017";

    public string Rule => "The folder media holds pictures alone, all in one place: .svg, .png, .jpg, .jpeg, .webp or .avif, named with small letters, digits, hyphens and dots.";

    public string Fix => "rename the picture; take what is no picture out of content/media, from which everything is served";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from file in draft.Files
        let media = $"{draft.Folder}/media/"
        where file.Path.StartsWith(media, StringComparison.Ordinal)
        let name = file.Path[media.Length..]
        where !Picture().IsMatch(name)
        select new ContentProblem(new(file.Path), Code,
            name.Contains('/', StringComparison.Ordinal) ? "media has no folders; put the picture into media itself"
            : $"\"{name}\" is not the name of a picture, as in quay.en.svg; write small letters, digits, hyphens and dots, and .svg, .png, .jpg, .jpeg, .webp or .avif at the end");

    [GeneratedRegex(@"^[a-z0-9][a-z0-9.-]*\.(?:svg|png|jpe?g|webp|avif)\z")]
    private static partial Regex Picture();
}
