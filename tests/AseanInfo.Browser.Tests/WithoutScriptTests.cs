using AseanInfo.Content.Divisions;
using AseanInfo.Content.MemberStates;
using Microsoft.Playwright;

namespace AseanInfo.Browser.Tests;

/// <summary>What readers come for, with script switched off, on the narrowest of phones.</summary>
[Collection(Browsers.Name)]
public sealed class WithoutScriptTests(BrowserSite site) : IAsyncLifetime
{
    private IPage page = null!;

    private DateOnly LastAccession => site.Catalog.All<MemberState>().Max(state => state.Accession.Date);

    private int MembersOn(DateOnly day) => site.Catalog.All<MemberState>().Count(state => state.Accession.Date <= day);

    public async Task InitializeAsync() => page = await site.NewPage(320, script: false);

    public Task DisposeAsync() => page.Context.CloseAsync();

    [Fact]
    public async Task A_reader_finds_the_address_in_the_own_language()
    {
        await page.GotoAsync("/");
        await page.Locator("a[hreflang=id], a[lang=id]").First.ClickAsync();

        Assert.EndsWith("/id", page.Url, StringComparison.Ordinal);
        Assert.Contains(site.Catalog.Office.Address.Street, await page.Locator("address").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_opens_and_leads_on()
    {
        await page.GotoAsync("/en/visit");
        await page.Locator("button.menu").ClickAsync();
        await page.Locator("#nav a[href='/en/history']").ClickAsync();

        Assert.EndsWith("/en/history", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_language_shows_the_same_page()
    {
        var unit = site.Catalog.All<Division>()[0].Id;
        await page.GotoAsync($"/en/divisions/{unit}");
        await page.Locator(".lang a[hreflang=id]").ClickAsync();

        Assert.EndsWith($"/id/divisions/{unit}", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_past_day_is_asked_for_and_left()
    {
        var eve = LastAccession.AddDays(-1);
        await page.GotoAsync("/en/member-states");
        await page.Locator("input[name=asOf]").FillAsync($"{eve:yyyy-MM-dd}");
        await page.Locator("form.pick button").ClickAsync();
        Assert.Equal(MembersOn(eve), await page.Locator(".states > li.state[id]").CountAsync());

        await page.Locator(".past-day a").ClickAsync();

        Assert.Equal(site.Catalog.All<MemberState>().Count, await page.Locator(".states > li.state[id]").CountAsync());
    }

    [Fact]
    public async Task States_are_compared()
    {
        var (one, other) = (site.Catalog.All<MemberState>()[0], site.Catalog.All<MemberState>()[^1]);
        await page.GotoAsync($"/en/member-states/compare?states={one.Id},{other.Id}");

        Assert.Equal([one.Names.Short.In("en"), other.Names.Short.In("en")], await page.Locator("thead a").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Each_question_of_the_home_page_leads_to_its_answer()
    {
        var home = site.Catalog.Articles.Single(article => article is { Slug: "home", Locale.Tag: "id" });
        foreach (var slug in home.FrontMatter.Tasks)
        {
            await page.GotoAsync("/id");
            await page.Locator($".tasks a[href='/id/{slug}']").ClickAsync();

            Assert.EndsWith($"/id/{slug}", page.Url, StringComparison.Ordinal);
            Assert.NotEqual("", await page.Locator(".answer").InnerTextAsync());
        }
    }

    [Theory]
    [InlineData("/en/fact-checks", ".scale a[href]", "[data-verdict] h3")]
    [InlineData("/en/timeline", ".filter a >> nth=1", "time")]
    [InlineData("/en/sources", ".pager a[href$='page=2']", ".pager [aria-current]")]
    [InlineData("/en/topics", ".filter a >> nth=1", ".topic")]
    [InlineData("/en/directions", ".actions a", ".slip")]
    [InlineData("/en/questions", "h3 a", ".answer")]
    [InlineData("/en/glossary", "main nav a", "main")]
    public async Task A_list_is_narrowed_or_left_by_links_alone(string path, string link, string shown)
    {
        await page.GotoAsync(path);
        await page.Locator(link).First.ClickAsync();

        Assert.NotEqual(path, new Uri(page.Url).PathAndQuery + new Uri(page.Url).Fragment);
        Assert.True(await page.Locator(shown).First.IsVisibleAsync());
    }

    [Fact]
    public async Task A_day_is_asked_for_by_keyboard_alone()
    {
        await page.GotoAsync("/en/on-date");
        while (await page.EvaluateAsync<string>("document.activeElement.name ?? ''") != "date")
        {
            await page.Keyboard.PressAsync("Tab");
        }

        var eve = LastAccession.AddDays(-1);
        await page.Keyboard.TypeAsync($"{eve:MMddyyyy}");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**/on-date?date={eve:yyyy-MM-dd}");

        Assert.Contains(site.Text("en").Format("onDate.members", ("count", $"{MembersOn(eve)}")), await page.Locator(".answer").InnerTextAsync(), StringComparison.Ordinal);
    }
}
