using AseanInfo.Content.Problems;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AseanInfo.Content.Yaml;

/// <summary>A parsed YAML text that knows where it stands.</summary>
/// <param name="Path">As printed in problems.</param>
/// <param name="Root">Null for an empty document.</param>
/// <param name="LineOffset">Lines before the YAML in its file, such as the fence of front matter.</param>
internal sealed record YamlFile(string Path, YamlNode? Root, int LineOffset = 0)
{
    public Location At(YamlNode? node) =>
        node is null ? new(Path, LineOffset + 1) : new(Path, (int)node.Start.Line + LineOffset, (int)node.Start.Column);

    /// <summary>Null, with a problem, when the text is not YAML.</summary>
    public static YamlFile? Parse(string path, string text, ProblemList problems, int lineOffset = 0)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            var stream = new YamlStream();
            stream.Load(new PlainYaml(parser));
            return new(path, stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode, lineOffset);
        }
        // YamlDotNet throws the latter two for some broken texts, such as a list that is never closed; they do not say where.
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            var start = (e as YamlException)?.Start ?? parser.Current?.End ?? Mark.Empty;
            problems.Add(
                new(path, Math.Max(1, (int)start.Line + lineOffset), Math.Max(1, (int)start.Column)),
                (e as NotPlainException)?.Code ?? "C002",
                e is NotPlainException ? e.Message : $"not YAML: {e.Message.ReplaceLineEndings(" ")}; check the indentation, and quote text that holds \": \" or begins with a special character");
            return null;
        }
    }
}
