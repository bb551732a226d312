using System.Text;
using AseanInfo.Content.Facts;
using AseanInfo.Content.Problems;
using AseanInfo.Web.Hosting;

namespace AseanInfo.Web.Tests;

/// <summary>What <c>check</c> says of pages that contradict each other (C071).</summary>
public sealed class PagesAgreeTests
{
    private static readonly Location Place = new("content/data/a.yml", 3, 1);

    [Fact]
    public void A_page_that_says_otherwise_than_one_before_it_is_named_with_both_values()
    {
        var agree = new PagesAgree(new(2028, 1, 1));

        Assert.Empty(agree.Look("/en", Page(DerivedFact.Mark("count:member-states", "3", "three")), Place));
        Assert.Equal(
            "content/data/a.yml(3,1): error C071: on 2028-01-01 the page /en/on-date says \"4\" for count:member-states, and /en says \"3\"",
            Assert.Single(agree.Look("/en/on-date", Page(DerivedFact.Mark("count:member-states", "4", "four")), Place)).ToString());
    }

    [Fact]
    public void The_same_value_in_other_words_is_no_contradiction()
    {
        var agree = new PagesAgree(new(2028, 1, 1));

        Assert.Empty(agree.Look("/en", Page(DerivedFact.Mark("count:member-states", "3", "three")), Place));
        Assert.Empty(agree.Look("/id", Page(DerivedFact.Mark("count:member-states", "3", "tiga")), Place));
    }

    private static byte[] Page(AseanInfo.Content.Markup.Html mark) => Encoding.UTF8.GetBytes($"<p>{mark}</p>");
}
