namespace AseanInfo.Content.Problems;

/// <summary>How deep a file may be nested: what reads it needs stack for each level.</summary>
public static class Nesting
{
    public const int Deepest = 32;

    public static readonly string TooDeep = $"nested deeper than {Deepest} levels; write it flatter";
}
