namespace AseanInfo.Content.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void The_content_knows_nothing_of_the_web()
    {
        var references = typeof(ContentLoader).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name ?? "").ToList();

        Assert.Contains("Markdig", references);
        Assert.DoesNotContain(references, name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }
}
