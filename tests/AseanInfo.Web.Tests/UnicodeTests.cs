using System.Text;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class UnicodeTests(RealSite site)
{
    [Fact]
    public async Task Native_names_are_written_as_themselves_and_carry_their_language()
    {
        var pages = await site.Pages;

        Faults.None(
            from locale in site.Catalog.Locales
            from state in site.Catalog.MemberStates
            let page = pages[$"/{locale.Tag}/member-states/{state.Id}"]
            from name in state.NativeNames
            where !page.Text.Contains(Written(name.Official), StringComparison.Ordinal)
                || !page.All($"[lang='{name.Lang}']").Any(element => element.TextContent.Contains(name.Official, StringComparison.Ordinal))
            select $"{page.Path}: {name.Official}");
    }

    [Theory]
    [InlineData("cambodia", "ព្រះរាជាណាចក្រកម្ពុជា")]
    [InlineData("lao-pdr", "ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ")]
    [InlineData("myanmar", "ပြည်ထောင်စု သမ္မတ မြန်မာနိုင်ငံတော်")]
    [InlineData("singapore", "新加坡共和国")]
    [InlineData("singapore", "சிங்கப்பூர் குடியரசு")]
    [InlineData("thailand", "ราชอาณาจักรไทย")]
    public async Task The_bytes_of_a_name_stand_in_the_page(string state, string name)
    {
        var page = await site.Get($"/id/member-states/{state}");

        Assert.True(page.Body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(name)) > 0);
    }

    [Fact]
    public async Task Pages_begin_without_a_byte_order_mark_and_hold_no_replacement_character()
    {
        var pages = await site.Pages;

        Faults.None(pages.Values
            .Where(page => page.Body.AsSpan().StartsWith(Encoding.UTF8.Preamble) || page.Text.Contains('\ufffd', StringComparison.Ordinal))
            .Select(page => page.Path));
    }

    private static string Written(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
}
