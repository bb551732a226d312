using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Tests.Localization;

public sealed class InterfaceTextTests
{
    private static readonly Locale Locale = Fixture.Catalog.FindLocale("en")!;

    [Fact]
    public void Every_name_in_braces_is_filled_in_wherever_it_stands()
    {
        var text = new InterfaceText(Locale, new Dictionary<string, string> { ["greeting"] = "{who}, {what}; {who}! {else}" });

        Assert.Equal("Ada, hello; Ada! {else}", text.Format("greeting", ("who", "Ada"), ("what", "hello")));
    }

    [Fact]
    public void A_missing_text_names_its_file_and_key()
    {
        var text = new InterfaceText(Locale, new Dictionary<string, string>());

        var fault = Assert.Throws<MissingTextException>(() => text["nowhere"]);

        Assert.Equal("content/text/en.yml has no \"nowhere\"", fault.Message);
    }
}
