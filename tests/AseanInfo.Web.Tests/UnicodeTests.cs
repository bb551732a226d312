using System.Text;
using AseanInfo.Content.MemberStates;

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
            from state in site.Catalog.All<MemberState>()
            let page = pages[$"/{locale.Tag}/member-states/{state.Id}"]
            from name in state.NativeNames
            where !page.Text.Contains(Written(name.Official), StringComparison.Ordinal)
                || !page.All($"[lang='{name.Lang}']").Any(element => element.TextContent.Contains(name.Official, StringComparison.Ordinal))
            select $"{page.Path}: {name.Official}");
    }

    [Fact]
    public async Task The_bytes_of_a_name_stand_in_the_page()
    {
        var pages = await site.Pages;

        Faults.None(
            from state in site.Catalog.All<MemberState>()
            from name in state.NativeNames
            where pages[$"/id/member-states/{state.Id}"].Body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Written(name.Official))) < 0
            select $"{state.Id}: {name.Official}");
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
