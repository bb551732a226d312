using AseanInfo.Content.Loading;
using AseanInfo.Content.Markdown;
using AseanInfo.Content.Problems;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace AseanInfo.Content.Checks;

public sealed class ContainersAreNotes : IContentCheck
{
    public string Code => "C025";

    public string Rule => "::: opens a side note with a title, after the paragraph that it qualifies.";

    public string Fix => "write ::: note Title on the line after the paragraph, and close it with :::";

    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from entry in draft.Markdown
        from container in entry.Text.Document.Descendants<CustomContainer>()
        let message = container.Info != SideNotes.Kind ? $"unknown block \"{container.Info}\"; only ::: note is known"
            : string.IsNullOrWhiteSpace(container.Arguments) ? "the note has no title; write ::: note Title"
            : container.Parent is not NotedBlock ? "the note qualifies nothing; put it after the paragraph that it is about"
            : null
        where message is not null
        select new ContentProblem(entry.Text.At(container), Code, message);
}
