namespace AseanInfo.Web.Tests.PageSpecs;

/// <summary>A part of a spec: a line of prose, a request, or a table of what the answer to it says.</summary>
internal abstract record SpecPart;

/// <summary>A line for the reader of the spec; no page is asked for it.</summary>
internal sealed record SpecProse(string Line) : SpecPart
{
    public override string ToString() => Line;
}

/// <summary>The address of a page; what follows it is about the answer.</summary>
internal sealed record SpecRequest(string Path) : SpecPart
{
    public const string Verb = "GET ";

    public override string ToString() => Verb + Path;
}

/// <summary>Elements that no table need read, because they do not follow from the world's data.</summary>
internal sealed record SpecOmission(string Selector) : SpecPart
{
    public override string ToString() => $"Left out: `{Selector}`";
}

/// <summary>What a table reads.</summary>
internal enum SpecTableKind
{
    /// <summary>Each row names its own query in the first cell.</summary>
    Page,

    /// <summary>One row for each element that a selector finds; the columns' headings are the queries within it.</summary>
    Each,

    /// <summary>One row for each value of the page's structured data.</summary>
    Data,
}

/// <summary>Rows of values, compared as a whole and in their order.</summary>
internal sealed record SpecTable(SpecTableKind Kind, string Selector, IReadOnlyList<string> Columns, IReadOnlyList<SpecRow> Rows) : SpecPart
{
    public const string OfPage = "The page:";
    public const string OfData = "The data:";

    public string Title => Kind switch
    {
        SpecTableKind.Page => OfPage,
        SpecTableKind.Data => OfData,
        _ => $"Each `{Selector}`:",
    };

    public override string ToString() => string.Join('\n', [Title, "", new SpecRow(Columns), Line, .. Rows]);

    private string Line => $"|{string.Concat(Columns.Select(_ => "---|"))}";
}

/// <summary>A row of cells; an empty cell is written as a dash.</summary>
internal sealed record SpecRow(IReadOnlyList<string> Cells)
{
    private const string Nothing = "—";

    public string Label => Cells[0];

    public bool Says(SpecRow other) => Cells.SequenceEqual(other.Cells);

    public static SpecRow Parse(string line) => new(
        [.. line.Trim()[1..^1].Replace(@"\|", "\0", StringComparison.Ordinal).Split('|').Select(cell => cell.Trim().Replace('\0', '|')).Select(cell => cell == Nothing ? "" : cell)]);

    public override string ToString() =>
        $"| {string.Join(" | ", Cells.Select(cell => cell.Length == 0 ? Nothing : cell.Replace("|", @"\|", StringComparison.Ordinal)))} |";
}
