using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AseanInfo.Web.Tests.PageSpecs;

/// <summary>Reads a page's values as a spec asks for them, and remembers what was read.</summary>
/// <remarks>
/// A query is a selector, an attribute after <c>@</c>, or both; <c>.</c> is the row's own element, and a first word after <c>^</c> goes up to
/// the nearest element around; <c>&lt;</c> is the element before. Of several elements that a query finds all are given, set apart by <c>¦</c>.
/// </remarks>
internal sealed partial class PageReader(Answer page)
{
    private const string DataBlocks = "script[type='application/ld+json']";

    private readonly HashSet<INode> read = [];

    public IReadOnlyList<SpecRow> Read(SpecTable table) => table.Kind switch
    {
        SpecTableKind.Page => [.. table.Rows.Select(row => new SpecRow([row.Label, Value(row.Label, page.Document.DocumentElement)]))],
        SpecTableKind.Data => [.. page.All(DataBlocks).SelectMany(Values)],
        _ => [.. page.All(table.Selector).Select(element => new SpecRow([.. table.Columns.Select(column => Value(column, element))]))],
    };

    public void LeaveOut(SpecOmission omission) => read.UnionWith(page.All(omission.Selector));

    /// <summary>The words of the page's main part that no table has read, and its structured data where none has.</summary>
    public IEnumerable<string> Unread() =>
        page.All("main").SelectMany(Unread).Concat(page.All(DataBlocks).Where(data => !read.Contains(data)).Select(_ => "the structured data"));

    private IEnumerable<string> Unread(INode node) =>
        read.Contains(node) || node is IElement element && PageText.IsSilent(element) && !HasWords(element) ? []
        : node is IText text ? string.IsNullOrWhiteSpace(text.Data) ? [] : [$"“{text.Data.Trim()}” in {text.ParentElement?.LocalName} {text.ParentElement?.ClassName}".Trim()]
        : node.ChildNodes.SelectMany(Unread);

    /// <summary>Drawings are read where words, bars or dots stand in them; icons are not.</summary>
    private static bool HasWords(IElement element) => element.LocalName == "svg" && element.QuerySelector("text, title, rect") is not null;

    private string Value(string query, IElement scope)
    {
        if (query == "status")
        {
            return $"{(int)page.Status}";
        }

        if (query == "<")
        {
            return scope.PreviousElementSibling is { } before ? Words(before) : "";
        }

        var (up, selector, attribute) = Query().Match(query) is { Success: true } match
            ? (match.Groups["up"].Value, match.Groups["selector"].Value.Trim(), match.Groups["attribute"].Value)
            : throw new FormatException($"no query: {query}");
        var from = up.Length == 0 ? scope : scope.Closest(up)!;
        IEnumerable<IElement> found = selector is "" or "." ? [from] : from.QuerySelectorAll(selector);
        return string.Join(" ¦ ", found.Select(element => attribute.Length > 0 ? Fingerprint().Replace(Answer.Clean(element.GetAttribute(attribute)), "") : Words(element)));
    }

    private string Words(IElement element)
    {
        read.Add(element);
        return PageText.Of(element);
    }

    private IEnumerable<SpecRow> Values(IElement data)
    {
        read.Add(data);
        return Values("", JsonDocument.Parse(data.TextContent).RootElement);
    }

    private static IEnumerable<SpecRow> Values(string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(field => Values(path.Length == 0 ? field.Name : $"{path}.{field.Name}", field.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Values($"{path}[{index}]", item)),
        _ => [new([path, value.ToString()])],
    };

    /// <summary>The mark of a file's bytes in its address says nothing about the page.</summary>
    [GeneratedRegex(@"(?<=^/(?:img|css|js)/[\w-]+)\.[0-9a-f]{8}(?=\.\w+(?:#|$))")]
    private static partial Regex Fingerprint();

    [GeneratedRegex(@"^(?:\^(?<up>\S+)\s*)?(?<selector>.*?)(?:@(?<attribute>[\w-]+))?$")]
    private static partial Regex Query();
}
