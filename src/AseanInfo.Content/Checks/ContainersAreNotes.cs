using AseanInfo.Content.Articles.Markdown;
using AseanInfo.Content.Problems;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace AseanInfo.Content.Checks;

/// <summary>C025: <c>:::</c> opens a side note with a title, after the paragraph that it qualifies.</summary>
public sealed class ContainersAreNotes : IContentCheck
{
    public IEnumerable<ContentProblem> Run(Draft draft) =>
        from entry in draft.Markdown
        from container in entry.Text.Document.Descendants<CustomContainer>()
        let message = container.Info != SideNotes.Kind ? $"unknown block \"{container.Info}\"; only ::: note is known"
            : string.IsNullOrWhiteSpace(container.Arguments) ? "the note has no title; write ::: note Title"
            : container.Parent is not NotedBlock ? "the note qualifies nothing; put it after the paragraph that it is about"
            : null
        where message is not null
        select new ContentProblem(entry.Text.At(container), "C025", message);
}
