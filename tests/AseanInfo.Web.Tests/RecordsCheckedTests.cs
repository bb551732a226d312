namespace AseanInfo.Web.Tests;

public sealed class RecordsCheckedTests
{
    [Fact]
    public async Task A_page_of_records_closes_with_the_newest_day_on_which_they_were_gone_through()
    {
        using var content = new PlantedContent();
        content.Replace("data/member-states.yml", "checked: 2024-06-01", "checked: 2024-06-09");
        using var site = new TestSite(content.Root);

        var page = await site.Get("/en/secretaries-general/ada-nordin");

        Assert.Equal("2024-06-09", page.Document.QuerySelector(".endnotes time")?.GetAttribute("datetime"));
    }
}
