using System.Text.RegularExpressions;

namespace AseanInfo.Web.Tests.PageSpecs;

/// <summary>
/// A document that says what pages of the fictional world say. A line <c>GET /en/…</c> names a page. Tables below it state its values:
/// <c>The page:</c> has a query in each row, <c>Each `selector`:</c> a row for each element and a query in each column's heading,
/// <c>The data:</c> a row for each value of the structured data. <c>Left out: `selector`</c> excepts what does not follow from the
/// world's data. Every other line is for the reader of the document.
/// </summary>
internal sealed partial class PageSpec(IReadOnlyList<SpecPart> parts)
{
    public IReadOnlyList<SpecPart> Parts => parts;

    public static PageSpec Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var parts = new List<SpecPart>();
        for (var at = 0; at < lines.Length;)
        {
            parts.Add(Next(lines, ref at));
        }

        return new(parts);
    }

    public override string ToString() => string.Join('\n', parts) + "\n";

    private static SpecPart Next(string[] lines, ref int at)
    {
        var line = lines[at];
        if (line.StartsWith(SpecRequest.Verb, StringComparison.Ordinal))
        {
            at++;
            return new SpecRequest(line[SpecRequest.Verb.Length..]);
        }

        if (Heading().Match(line) is { Success: true } heading)
        {
            return Table(line, heading.Groups[1].Value, lines, ref at);
        }

        at++;
        return Omission().Match(line) is { Success: true } omission ? new SpecOmission(omission.Groups[1].Value) : new SpecProse(line);
    }

    private static SpecTable Table(string title, string selector, string[] lines, ref int at)
    {
        var kind = title == SpecTable.OfPage ? SpecTableKind.Page : title == SpecTable.OfData ? SpecTableKind.Data : SpecTableKind.Each;
        at += 2;
        var rows = new List<SpecRow>();
        for (; at < lines.Length && lines[at].StartsWith('|'); at++)
        {
            rows.Add(SpecRow.Parse(lines[at]));
        }

        return new(kind, selector, rows[0].Cells, [.. rows.Skip(2)]);
    }

    [GeneratedRegex("^(?:The page:|The data:|Each `(.+)`:)$")]
    private static partial Regex Heading();

    [GeneratedRegex("^Left out: `(.+)`$")]
    private static partial Regex Omission();
}
