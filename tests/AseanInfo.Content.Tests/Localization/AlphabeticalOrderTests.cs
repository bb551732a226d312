using AseanInfo.Content.Localization;

namespace AseanInfo.Content.Tests.Localization;

public sealed class AlphabeticalOrderTests
{
    [Fact]
    public void Names_are_ordered_from_their_first_letter_on_whatever_its_case() =>
        Assert.Equal(["“amnesty”", "Banner", "(charter)", "deputy"], new[] { "deputy", "(charter)", "Banner", "“amnesty”" }.Order(AlphabeticalOrder.Comparer));

    [Theory]
    [InlineData("quay", 'Q')]
    [InlineData("“ASEAN citizenship”", 'A')]
    [InlineData("…", '#')]
    public void A_name_is_found_under_its_first_letter(string name, char letter) => Assert.Equal(letter, AlphabeticalOrder.Letter(name));
}
