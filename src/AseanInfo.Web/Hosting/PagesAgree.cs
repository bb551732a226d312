using System.Text;
using System.Text.RegularExpressions;
using AseanInfo.Content.Problems;

namespace AseanInfo.Web.Hosting;

/// <summary>
/// The check that the pages of a day agree (C071): what follows from a record bears its name wherever it is printed
/// (<see cref="Content.Facts.DerivedFact.Mark"/>), and has one value on all of them.
/// </summary>
public sealed partial class PagesAgree(DateOnly day)
{
    private const string Code = "C071";

    private readonly Dictionary<string, (string Value, string Path)> said = [];

    /// <summary>What a page says otherwise than one before it.</summary>
    public IEnumerable<ContentProblem> Look(string path, byte[] body, Location place)
    {
        foreach (Match mark in Marks().Matches(Encoding.UTF8.GetString(body)))
        {
            var (fact, value) = (mark.Groups["fact"].Value, mark.Groups["value"].Value);
            if (!said.TryAdd(fact, (value, path)) && said[fact] is var first && first.Value != value)
            {
                yield return new(place, Code, $"on {day:yyyy-MM-dd} the page {path} says \"{value}\" for {fact}, and {first.Path} says \"{first.Value}\"");
            }
        }
    }

    [GeneratedRegex("""<data data-fact="(?<fact>[^"]*)" value="(?<value>[^"]*)">""")]
    private static partial Regex Marks();
}
