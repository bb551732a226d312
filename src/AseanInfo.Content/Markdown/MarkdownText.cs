using AseanInfo.Content.Facts;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Markup;
using AseanInfo.Content.Problems;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AseanInfo.Content.Markdown;

/// <summary>Parsed Markdown in our dialect: <c>content/README.md</c> describes it for writers.</summary>
public sealed class MarkdownText
{
    // An explicit list: never UseAdvancedExtensions, which lets styles and raw attributes through.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = Nesting.Deepest }
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .Use<DialectExtension>()
        .DisableHtml()
        .Build();

    // What it costs to read can grow with the square of the length.
    private const int Longest = 100_000;

    private readonly Location start;

    private MarkdownText(MarkdownDocument document, string source, Location start) =>
        (Document, Source, this.start) = (document, source, start);

    internal MarkdownDocument Document { get; }

    /// <summary>The text as written.</summary>
    public string Source { get; }

    /// <summary>Headings in reading order.</summary>
    public IReadOnlyList<Heading> Headings =>
        [.. Document.Descendants<HeadingBlock>().Select(block => new Heading(block.Level, HeadingId.Of(block), PlainText(block.Inline)))];

    /// <param name="source">Markdown.</param>
    /// <param name="start">Where the first character stands in its file.</param>
    public static MarkdownText Parse(string source, Location start) =>
        new(Markdig.Markdown.Parse(source, Pipeline), source, start);

    /// <summary>Null, with a problem, for Markdown that is too long or nested too deeply.</summary>
    internal static MarkdownText? Read(string source, Location start, ProblemList problems)
    {
        if (source.Length > Longest)
        {
            problems.Add(start, "C012", $"the text has {source.Length} characters, more than {Longest}; split it");
            return null;
        }

        if (Tree(source) is { } document)
        {
            return new(document, source, start);
        }

        // Markdig does not say where: the place is the first character with which the text before it becomes too deep.
        var (shallow, deep) = (0, source.Length);
        while (deep - shallow > 1)
        {
            var middle = (shallow + deep) / 2;
            (shallow, deep) = Tree(source[..middle]) is null ? (shallow, middle) : (middle, deep);
        }

        problems.Add(new MarkdownText(new(), source, start).At(shallow), "C013", Nesting.TooDeep);
        return null;
    }

    /// <summary>The blocks; a text of a single paragraph comes without its <c>p</c> when <paramref name="inline"/>.</summary>
    public Html Render(MarkdownContext context, bool inline = false)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer) { ImplicitParagraph = inline };
        Pipeline.Setup(renderer);
        DialectExtension.UseRenderers(renderer, context);
        renderer.Render(Document);
        return Html.Rendered(writer.ToString().Trim());
    }

    /// <summary>The words alone, on one line: facts with their dates, no marks of sources, the text of links.</summary>
    /// <param name="text">The interface text of the language.</param>
    /// <param name="findFact">Where <c>{fact:id}</c> gets its value.</param>
    public string Words(InterfaceText text, Func<string, Fact?> findFact)
    {
        var words = Document.Descendants<LeafBlock>().SelectMany(block => block.Inline?.Descendants() ?? []).Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            ForeignWordsInline foreign => foreign.Words,
            FactInline fact => findFact(fact.Id)?.In(text),
            LineBreakInline => " ",
            _ => null,
        });
        return string.Concat(words).Trim();
    }

    /// <summary>Where a block or inline stands in its file.</summary>
    internal Location At(MarkdownObject node) => At(node.Line, node.Column);

    /// <summary>Where a character of <see cref="Source"/> stands in its file.</summary>
    internal Location At(int index)
    {
        var before = Source[..index];
        return At(before.Count('\n'), index - (before.LastIndexOf('\n') + 1));
    }

    internal Location At(int line, int column) =>
        new(start.File, start.Line + line, line == 0 ? start.Column + column : column + 1);

    // Null where it is nested too deeply. For blocks Markdig throws, for emphasis and pictures only when a page is made of them.
    private static MarkdownDocument? Tree(string source)
    {
        try
        {
            var document = Markdig.Markdown.Parse(source, Pipeline);
            return document.Descendants().Any(node => LevelOf(node) > Nesting.Deepest) ? null : document;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Counted no farther than needed.
    private static int LevelOf(MarkdownObject node)
    {
        var level = 0;
        for (var above = Above(node); above is not null && level <= Nesting.Deepest; above = Above(above))
        {
            level++;
        }

        return level;
    }

    private static MarkdownObject? Above(MarkdownObject node) => node switch
    {
        Block block => block.Parent,
        ContainerInline { ParentBlock: { } block } => block,
        Inline inline => inline.Parent,
        _ => null,
    };

    internal static string PlainText(ContainerInline? inline) =>
        inline is null ? "" : string.Concat(inline.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())).Trim();
}

/// <summary>A heading and the anchor under which it can be linked.</summary>
public sealed record Heading(int Level, string? Id, string Text);
