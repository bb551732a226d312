using AseanInfo.Content.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AseanInfo.Content.Yaml;

/// <summary>Reads one document of few levels that says each value itself, and stops at all else before a tree is made of it.</summary>
internal sealed class PlainYaml(IParser parser) : IParser
{
    private int level;
    private int documents;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        var moved = parser.MoveNext();
        level += Current is MappingStart or MappingEnd or SequenceStart or SequenceEnd ? Current.NestingIncrease : 0;
        documents += Current is DocumentStart ? 1 : 0;
        return Current switch
        {
            AnchorAlias or NodeEvent { Anchor.IsEmpty: false } => throw new NotPlainException(Current.Start, "C014", "anchors and aliases are not read; write each value itself, and quote a text that begins with & or *"),
            DocumentStart when documents > 1 => throw new NotPlainException(Current.Start, "C014", "a second document begins here, and only the first would be read; take the --- or ... above it away"),
            _ when level > Nesting.Deepest => throw new NotPlainException(Current!.Start, "C013", Nesting.TooDeep),
            _ => moved,
        };
    }
}

/// <summary>YAML that is sound, but more than records need.</summary>
internal sealed class NotPlainException(Mark at, string code, string message) : YamlException(at, at, message)
{
    public string Code => code;
}
