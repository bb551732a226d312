using System.Text.Json;
using AseanInfo.Web.Questions;

namespace AseanInfo.Web.Tests;

public sealed class StructuredDataTests
{
    [Fact]
    public void No_text_can_close_the_element_that_holds_it()
    {
        const string Hostile = "</script><script>alert(1)</script><!-- & '";

        var json = new AcceptedAnswer(Hostile).ToJson();

        Assert.DoesNotContain('<', json);
        Assert.Equal(Hostile, JsonDocument.Parse(json).RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void Only_the_outermost_thing_names_the_vocabulary()
    {
        var json = new AskedQuestion("Di mana?", new("Di Jakarta – “kota”.")).ToJson();

        Assert.Equal(
            """{"@context":"https://schema.org","@type":"Question","name":"Di mana?","acceptedAnswer":{"@type":"Answer","text":"Di Jakarta – “kota”."}}""",
            json);
    }
}
