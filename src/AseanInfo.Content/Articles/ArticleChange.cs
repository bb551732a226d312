namespace AseanInfo.Content.Articles;

/// <summary>A change of substance that an article tells in its front matter, in its own language.</summary>
public sealed record ArticleChange
{
    public required DateOnly Date { get; init; }

    /// <summary>One sentence; of a correction, also what stood there before.</summary>
    public required string What { get; init; }

    public string? Why { get; init; }

    /// <summary>Set when the change corrects a mistake: the next free number of the site.</summary>
    public int? Correction { get; init; }

    /// <summary>The <see cref="BodyHash"/> of the text that the change left; the newest change has one.</summary>
    public string? Body { get; init; }
}
