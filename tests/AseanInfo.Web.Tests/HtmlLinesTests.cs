using System.Text;
using AseanInfo.Web.Serving;

namespace AseanInfo.Web.Tests;

public sealed class HtmlLinesTests
{
    [Theory]
    [InlineData("<p>\n    one  two\n\n  </p>\n", "<p>\none  two\n</p>\n")]
    [InlineData("<p>a \t\r\n b</p>", "<p>a\nb</p>")]
    [InlineData("<p> a </p>", "<p> a </p>")]
    [InlineData("<pre>\n  a\n  b</pre>", "<pre>\n  a\n  b</pre>")]
    [InlineData("", "")]
    public void A_line_break_takes_the_white_space_around_it(string html, string folded) =>
        Assert.Equal(folded, Encoding.UTF8.GetString(HtmlLines.Fold(Encoding.UTF8.GetBytes(html))));
}
