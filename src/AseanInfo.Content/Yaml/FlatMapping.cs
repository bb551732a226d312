using AseanInfo.Content.Problems;
using YamlDotNet.RepresentationModel;

namespace AseanInfo.Content.Yaml;

/// <summary>Reads a file that is one mapping from words to words.</summary>
internal static class FlatMapping
{
    public static IReadOnlyDictionary<string, string> Read(YamlFile file, ProblemList problems)
    {
        var words = new Dictionary<string, string>();
        if (file.Root is not YamlMappingNode mapping)
        {
            problems.Add(file.At(file.Root), "C005", "expected lines of the form \"key: text\"");
            return words;
        }

        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && value is YamlScalarNode { Value.Length: > 0 } text)
            {
                words[name] = text.Value!;
            }
            else
            {
                problems.Add(file.At(value), "C005", $"\"{key}\" must be a text");
            }
        }

        return words;
    }
}
