namespace AseanInfo.Web.Tests.PageSpecs;

/// <summary>
/// Each file of this folder states what pages of the fictional world say, value by value. With <c>UPDATE_SPECS=1</c> in the environment
/// the files are rewritten with what the pages say: then read every changed line against the world's data before you keep it.
/// The world has its own articles and records, so an edit of the real ones changes no spec. It shares the texts of the interface with
/// the real site, so that specs show what readers see: who rewords one renews the specs, and finds each place where it stands.
/// </summary>
[Collection(Sites.Name)]
public sealed class PageSpecTests(FixtureSite site)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "AseanInfo.Web.Tests", "PageSpecs");

    private static readonly bool Renews = Environment.GetEnvironmentVariable("UPDATE_SPECS") == "1";

    public static TheoryData<string> Specs =>
        new(Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Specs))]
    public async Task A_page_says_what_its_spec_says_and_nothing_else(string spec)
    {
        var expected = PageSpec.Parse(await File.ReadAllTextAsync(FileOf(spec)));
        var (actual, faults) = await Read(expected);
        if (Renews)
        {
            await File.WriteAllTextAsync(FileOf(spec), actual.ToString());
        }

        Assert.True(faults.Count == 0, $"{spec}.md\n{string.Join('\n', faults)}");
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public async Task A_spec_is_renewed_without_a_change_to_what_stands_around_its_values(string spec)
    {
        var text = await File.ReadAllTextAsync(FileOf(spec));

        Assert.Equal(text, PageSpec.Parse(text).ToString(), ignoreLineEndingDifferences: true);
    }

    private static string FileOf(string spec) => Path.Combine(Folder, $"{spec}.md");

    /// <summary>The spec as the pages have it, with what differs.</summary>
    private async Task<(PageSpec Actual, IReadOnlyList<string> Faults)> Read(PageSpec spec)
    {
        var parts = new List<SpecPart>(spec.Parts.TakeWhile(part => part is not SpecRequest));
        var faults = new List<string>();
        while (parts.Count < spec.Parts.Count)
        {
            var request = (SpecRequest)spec.Parts[parts.Count];
            var about = spec.Parts.Skip(parts.Count + 1).TakeWhile(part => part is not SpecRequest).ToList();
            var page = new PageReader(await site.Get(request.Path));
            var read = about.Select(part => part is SpecTable table ? table with { Rows = page.Read(table) } : part).ToList();
            about.OfType<SpecOmission>().ToList().ForEach(page.LeaveOut);
            var differences = about.OfType<SpecTable>().Zip(read.OfType<SpecTable>(), SpecDifference.Of).SelectMany(lines => lines)
                .Concat(page.Unread().Select(words => $"no table reads {words}"))
                .ToList();
            faults.AddRange(differences.Count == 0 ? [] : differences.Prepend($"{request}"));
            parts.AddRange([request, .. read]);
        }

        return (new(parts), faults);
    }
}
