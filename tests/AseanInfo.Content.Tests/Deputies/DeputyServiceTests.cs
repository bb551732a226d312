using AseanInfo.Content.Deputies;
using AseanInfo.Content.Time;

namespace AseanInfo.Content.Tests.Deputies;

public sealed class DeputyServiceTests
{
    private readonly DeputyService service = Fixture.Site.Deputies;

    [Fact]
    public void A_department_has_its_post_and_other_units_have_none()
    {
        Assert.Equal("harbour", service.LeadingDepartment("harbour-department")?.Id);
        Assert.Null(service.LeadingDepartment("tides-directorate"));
    }

    [Theory]
    [InlineData(2021, 2, 15, null)]
    [InlineData(2021, 2, 16, "Hari Laut")]
    [InlineData(2024, 2, 15, "Hari Laut")]
    [InlineData(2024, 2, 16, "Gita Samudra")]
    [InlineData(2027, 12, 31, "Gita Samudra")]
    [InlineData(2028, 1, 1, null)]
    public void The_holder_of_a_day_is_the_one_whose_term_covers_it(int year, int month, int day, string? expected) =>
        Assert.Equal(expected, DeputyService.InOffice(service.All().Single(), new(year, month, day))?.Name);

    [Fact]
    public void An_earlier_holder_whose_end_was_not_found_counts_until_last_seen()
    {
        var post = service.All().Single();
        var earlier = post.Holders[1] with { Until = null, AsOf = new PartialDate(2022, 5) };
        var open = post with { Holders = [post.Holders[0], earlier] };

        Assert.Same(earlier, DeputyService.InOffice(open, new(2022, 5, 31)));
        Assert.Null(DeputyService.InOffice(open, new(2022, 6, 1)));
    }

    [Fact]
    public void A_holder_whose_beginning_was_not_found_is_never_the_holder_of_a_day()
    {
        var post = service.All().Single();
        var open = post with { Holders = [post.Holders[1] with { From = null }] };

        Assert.Null(DeputyService.InOffice(open, new(2022, 6, 1)));
    }
}
