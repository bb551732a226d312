namespace AseanInfo.Content.Tests.Checks;

public sealed class RawHtmlIsNotUsedTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("<b>two</b>")]
    [InlineData("</div>")]
    [InlineData("<!-- hidden -->")]
    [InlineData("<https://elsewhere.example>")]
    public void Html_is_an_error(string html)
    {
        content.Replace("articles/en/about.md", "We are two people", $"We are {html} people");

        Assert.All(content.Found(), problem => Assert.Equal(content.At("C024", "articles/en/about.md", html), problem));
        Assert.NotEmpty(content.Found());
    }

    [Fact]
    public void Html_in_an_answer_is_an_error()
    {
        content.Replace("articles/en/about.md", "**independent**", "<i>independent</i>");

        Assert.Equal([content.At("C024", "articles/en/about.md", "<i>")], content.Found());
    }

    [Fact]
    public void A_sign_of_less_than_is_not_html()
    {
        content.Replace("articles/en/about.md", "We are two people", "We are < 3 and > 1 people");

        Assert.Empty(content.Found());
    }
}
