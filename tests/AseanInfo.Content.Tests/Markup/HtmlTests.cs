using AseanInfo.Content.Markup;

namespace AseanInfo.Content.Tests.Markup;

public sealed class HtmlTests
{
    [Fact]
    public void Text_in_a_place_is_encoded()
    {
        var name = "<b>\"Tom\" & 'Jerry'</b>";

        Assert.Equal("<p>&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/b&gt;</p>", Html.Of($"<p>{name}</p>").ToString());
    }

    [Fact]
    public void Every_script_is_written_as_itself() => Assert.Equal("<p>မြန်မာ – 東盟 – Việt</p>", Html.Of($"<p>{"မြန်မာ – 東盟 – Việt"}</p>").ToString());

    [Fact]
    public void Markup_in_a_place_stays_markup()
    {
        var strong = Html.Of($"<strong>{"a < b"}</strong>");

        Assert.Equal("<p><strong>a &lt; b</strong></p>", Html.Of($"<p>{strong}</p>").ToString());
    }

    [Fact]
    public void Nothing_in_a_place_leaves_it_empty()
    {
        string? missing = null;

        Assert.Equal("<p></p>", Html.Of($"<p>{missing}{Html.Empty}</p>").ToString());
    }

    [Fact]
    public void Numbers_are_written_in_their_place() => Assert.Equal("<rect width=\"12\"/>", Html.Of($"<rect width=\"{12}\"/>").ToString());

    [Fact]
    public void Pieces_stand_one_after_the_other()
    {
        var (one, other) = (Html.Of($"<i>1</i>"), Html.Of($"<i>2</i>"));

        Assert.Equal("<i>1</i><i>2</i>", (one + other).ToString());
    }

    [Fact]
    public void What_has_no_markup_is_empty()
    {
        Assert.True(Html.Empty.IsEmpty);
        Assert.True(Html.Of($"{""}").IsEmpty);
        Assert.False(Html.Of($" ").IsEmpty);
    }

    [Fact]
    public void Data_stands_in_its_element_as_it_is() =>
        Assert.Equal("<script type=\"application/json\">{\"a\":\"b & c\"}</script>", Html.Data("application/json", "{\"a\":\"b & c\"}").ToString());

    [Theory]
    [InlineData("</script>")]
    [InlineData("<!--")]
    [InlineData("1 < 2")]
    public void Data_that_could_close_its_element_is_refused(string data) =>
        Assert.Throws<ArgumentException>(() => Html.Data("application/json", data));
}
