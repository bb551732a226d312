using AseanInfo.Content.Localization;
using AseanInfo.Content.Problems;
using YamlDotNet.RepresentationModel;

namespace AseanInfo.Content.Yaml;

/// <summary>Reads the words of the interface: a file that is one mapping from keys to words.</summary>
internal static class FlatMapping
{
    public static InterfaceText Read(YamlFile file, Locale locale, Origins origins, ProblemList problems)
    {
        var words = new Dictionary<string, string>();
        var text = new InterfaceText(locale, words);
        if (file.Root is not YamlMappingNode mapping)
        {
            problems.Add(file.At(file.Root), "C005", "expected lines of the form \"key: text\"");
            return text;
        }

        origins.Add(text, file, mapping);
        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && value is YamlScalarNode { Value.Length: > 0 } scalar)
            {
                words[name] = scalar.Value!;
            }
            else
            {
                problems.Add(file.At(value), "C005", $"\"{key}\" must be a text");
            }
        }

        return text;
    }
}
