using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;

namespace AseanInfo.Content.Checks;

/// <summary>A rule that the content keeps. The class is named as the statement it enforces.</summary>
public interface IContentCheck
{
    /// <summary>Stable, as in <c>C041</c>: what writers look up.</summary>
    string Code { get; }

    /// <summary>The rule as one sentence.</summary>
    string Rule { get; }

    /// <summary>What a writer does when it is broken: an imperative without a full stop.</summary>
    string Fix { get; }

    /// <summary>Every place where the rule is broken.</summary>
    IEnumerable<ContentProblem> Run(Draft draft);
}
