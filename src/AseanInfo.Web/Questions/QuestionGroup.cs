using AseanInfo.Content.Questions;

namespace AseanInfo.Web.Questions;

/// <summary>Questions that a reader looks for together.</summary>
/// <param name="Name">Part of its heading's key, <c>question.group.…</c>, and of its anchor.</param>
/// <param name="Questions">In the order of the data.</param>
public sealed record QuestionGroup(string Name, IReadOnlyList<Question> Questions)
{
    /// <summary>The group of intents that no other group names, so that no question is lost.</summary>
    public const string Other = "other";

    // From the door inwards: the place, who works there, what it is, whom it serves.
    private static readonly (string Name, string[] Intents)[] Groups =
    [
        ("place", ["location", "address", "transport", "visiting"]),
        ("reach", ["contact", "jobs"]),
        ("past", ["history", "error-check", "headquarters", "future"]),
        ("work", ["functions", "structure", "terms", "facts"]),
        ("people", ["leadership"]),
        ("members", ["membership"]),
        ("symbols", ["symbols"]),
    ];

    /// <summary>The groups that have questions, in a reader's order.</summary>
    public static IReadOnlyList<QuestionGroup> Of(IReadOnlyList<Question> questions) =>
    [
        .. Groups.Select(group => group.Name).Append(Other)
            .Select(name => new QuestionGroup(name, [.. questions.Where(question => NameOf(question.Intent) == name)]))
            .Where(group => group.Questions.Count > 0),
    ];

    private static string NameOf(string intent) => Groups.FirstOrDefault(group => group.Intents.Contains(intent)).Name ?? Other;
}
