using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

/// <summary>A rule that the content keeps. The class is named as the statement it enforces.</summary>
public interface IContentCheck
{
    /// <summary>Every place where the rule is broken.</summary>
    IEnumerable<ContentProblem> Run(Draft draft);
}
