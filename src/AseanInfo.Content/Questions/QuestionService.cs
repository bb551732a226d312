namespace AseanInfo.Content.Questions;

/// <summary>The questions people ask, in the order of the data.</summary>
public sealed class QuestionService(Catalog catalog)
{
    private readonly Dictionary<string, Question> byId = catalog.Questions.ToDictionary(question => question.Id, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Question> All() => catalog.Questions;

    public Question? Find(string id) => byId.GetValueOrDefault(id);
}
