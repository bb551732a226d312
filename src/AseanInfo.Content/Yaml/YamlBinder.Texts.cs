using AseanInfo.Content.Localization;
using AseanInfo.Content.Markdown;
using YamlDotNet.RepresentationModel;

namespace AseanInfo.Content.Yaml;

/// <content>Texts in every language of the site, and Markdown.</content>
internal sealed partial class YamlBinder
{
    private static bool IsText(Type type) =>
        type == typeof(LocalizedText) || type == typeof(LocalizedList) || type == typeof(LocalizedMarkdown) || type == typeof(MarkdownText);

    private bool TryBindText(YamlFile file, Type type, YamlNode node, out object? value) => type.Name switch
    {
        nameof(LocalizedText) => TryBindPerLocale<string>(file, node, values => new LocalizedText(values), out value),
        nameof(LocalizedList) => TryBindPerLocale<IReadOnlyList<string>>(file, node, values => new LocalizedList(values), out value),
        nameof(LocalizedMarkdown) => TryBindPerLocale<MarkdownText>(file, node, values => new LocalizedMarkdown(values), out value),
        _ => TryBindMarkdown(file, node, out value),
    };

    private bool TryBindPerLocale<T>(
        YamlFile file, YamlNode node, Func<IReadOnlyDictionary<string, T>, object> create, out object? value)
    {
        value = null;
        if (node is not YamlMappingNode mapping)
        {
            return Report(file, node, "C005", $"expected the text in every language: {{ {string.Join(", ", localeTags.Select(tag => $"{tag}: …"))} }}");
        }

        var values = new Dictionary<string, T>();
        var sound = KeysAreKnown(file, mapping, localeTags);
        foreach (var tag in localeTags)
        {
            if (!mapping.Children.TryGetValue(new YamlScalarNode(tag), out var child))
            {
                sound = Report(file, mapping, "C038", $"the text is missing in \"{tag}\"; every text stands in every language");
            }
            else if (TryBind(file, typeof(T), child, out var text))
            {
                values[tag] = (T)text;
            }
            else
            {
                sound = false;
            }
        }

        value = create(values);
        return sound;
    }

    private bool TryBindMarkdown(YamlFile file, YamlNode node, out object? value)
    {
        var sound = TryBindScalar(file, typeof(string), node, out var text);
        value = sound ? MarkdownText.Read((string)text!, file.At(node), problems) : null;
        return value is not null;
    }
}
