namespace AseanInfo.Content.Tests.Checks;

public sealed class DrawingsHoldShapesAloneTests : IDisposable
{
    private readonly PlantedContent content = new();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("<script>alert(1)</script>", 2, "<script> is no shape")]
    [InlineData("<foreignObject/>", 2, "<foreignObject> is no shape")]
    [InlineData("<style>path { fill: red }</style>", 2, "<style> is no shape")]
    [InlineData("<image href=\"#a\"/>", 2, "<image> is no shape")]
    [InlineData("<use href=\"#a\"/>", 2, "<use> is no shape")]
    [InlineData("<set attributeName=\"fill\" to=\"red\"/>", 2, "<set> is no shape")]
    [InlineData("<h:g xmlns:h=\"http://www.w3.org/1999/xhtml\"/>", 2, "<h:g> is no shape")]
    [InlineData("<g onload=\"a()\"/>", 4, "onload would run a script")]
    [InlineData("<g OnClick=\"a()\"/>", 4, "OnClick would run a script")]
    [InlineData("<g style=\"fill: red\"/>", 4, "our security policy refuses style")]
    [InlineData("<linearGradient href=\"javascript:a()\"/>", 17, "href leads out of the drawing")]
    [InlineData("<g xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"quay.svg\"/>", 43, "x:href leads out of the drawing")]
    [InlineData("<g fill=\"url(https://elsewhere.example/a.svg#b)\"/>", 4, "fill leads out of the drawing")]
    [InlineData("<g fill=\"URL('a.svg#b')\"/>", 4, "fill leads out of the drawing")]
    [InlineData("<g fill=\"u\\72l(a.svg)\"/>", 4, "fill leads out of the drawing")]
    [InlineData("<g mask=\"image-set('//elsewhere.example/a.png' 1x)\"/>", 4, "mask leads out of the drawing")]
    [InlineData("<?a b?>", 3, "the instruction \"a\" is not needed")]
    [InlineData("<g>", 29, "not read any further: The 'g' start tag")]
    public void What_is_more_than_shapes_and_words_is_an_error_at_its_place(string more, int column, string message)
    {
        content.Replace("media/quay.svg", "<path", $"\n{more}<path");

        var problem = Assert.Single(content.Load().Problems);
        Assert.Equal(("C018", new("content/media/quay.svg", 2, column)), (problem.Code, problem.At));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE svg SYSTEM \"file:///etc/passwd\">")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")]
    public void A_dtd_is_an_error_and_is_not_read(string dtd)
    {
        content.WriteAsIs("media/quay.svg", $"<!-- The quay. -->\n{dtd}\n{content.Read("media/quay.svg")}");

        Assert.Equal([content.At("C018", "media/quay.svg", dtd)], content.Found());
        Assert.EndsWith("a drawing is XML without a DTD", content.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("The quay.")]
    [InlineData("<html xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<g xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<svg width=\"1\" height=\"1\"/>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    public void What_is_no_drawing_is_an_error(string text)
    {
        content.WriteAsIs("media/quay.svg", text);

        Assert.Contains(content.At("C018", "media/quay.svg"), content.Found());
    }

    [Fact]
    public void A_drawing_that_is_nested_a_hundred_thousand_deep_is_one_error()
    {
        content.Replace("media/quay.svg", "<path", $"\n{string.Concat(Enumerable.Repeat("<g>", 100_000))}<path")
            .Replace("media/quay.svg", "</svg>", $"{string.Concat(Enumerable.Repeat("</g>", 100_000))}</svg>");

        Assert.Equal([content.At("C018", "media/quay.svg", "<g>")], content.Found());
        Assert.Equal("nested deeper than 32 levels; write it flatter", content.Message());
    }

    [Fact]
    public void Shapes_and_words_with_their_own_shades_are_none()
    {
        content.Replace("media/quay.svg", "<path", """
            <title>The quay: see https://elsewhere.example</title>
            <defs><linearGradient id="a"><stop offset="1" stop-color="#fff"/></linearGradient><linearGradient id="b" href="#a"/></defs>
            <g fill="url(#b)" stroke="url('#a')" font-family="'Plus Jakarta Sans',sans-serif"><text>Sea &amp; sand</text></g><path
            """);

        Assert.Empty(content.Found());
    }
}
