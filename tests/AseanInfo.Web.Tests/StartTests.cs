using System.Net;
using System.Net.Sockets;
using AseanInfo.Web.Assets;
using AseanInfo.Web.Serving;
using Microsoft.Extensions.FileProviders;

namespace AseanInfo.Web.Tests;

/// <summary>What an operator sees of a program that cannot start: one sentence, no trace, and exit code 2.</summary>
public sealed class StartTests
{
    private static readonly string[] Good = [$"--Content:Root={FixtureWorld.Root}", "--urls=http://127.0.0.1:0", "--Site:BaseUrl=https://example.org", "--Site:Contact=mail@example.org"];

    [Theory]
    [InlineData("--Site:BaseUrl=", "Site:BaseUrl is not set; in Production it has to be the public address, as https://example.org.")]
    [InlineData("--Site:BaseUrl=example.org", "Site:BaseUrl is \"example.org\"; it has to be a scheme and a host in lower case, as https://example.org, without a path.")]
    [InlineData("--Site:BaseUrl=https://example.org/asean", "Site:BaseUrl is \"https://example.org/asean\"; it has to be")]
    [InlineData("--Site:BaseUrl=ftp://example.org", "Site:BaseUrl is \"ftp://example.org\"; it has to be")]
    [InlineData("--Site:Contact=", "Site:Contact is not set; in Production it has to be a mail address")]
    [InlineData("--Site:Contact=nobody", "Site:Contact is \"nobody\"; it has to be a mail address, or the https address of a form.")]
    [InlineData("--Site:Proxies=10.0.0.5,everyone", "Site:Proxies names \"everyone\"; it has to list addresses or networks")]
    [InlineData("--Site:IncludeSubDomains=maybe", "Site:IncludeSubDomains is \"maybe\"; it has to be true or false.")]
    [InlineData("--Logging:Level=Chatty", "Logging:Level is \"Chatty\"; it has to be one of Verbose, Debug, Information, Warning, Error, Fatal.")]
    [InlineData("--Content:Today=tomorrow", "Content:Today is \"tomorrow\"; it has to be a day, as 2027-06-01.")]
    [InlineData("--Pages:FreezeAhead=often", "Pages:FreezeAhead is \"often\"; it has to be true or false.")]
    [InlineData("--urls=nowhere", "The server cannot listen: ")]
    [InlineData("--urls=https://127.0.0.1:0", "The server cannot listen with TLS: ")]
    public async Task A_setting_that_cannot_be_used_is_named_in_one_sentence(string setting, string sentence)
    {
        var key = setting.Split('=')[0];

        var (exitCode, output) = await Command.Run([.. Good.Where(good => !good.StartsWith($"{key}=", StringComparison.Ordinal)), setting]);

        Assert.StartsWith(sentence, Assert.Single(Said(output)), StringComparison.Ordinal);
        Assert.Equal(2, exitCode);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named_in_one_sentence()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

        var (exitCode, output) = await Command.Run([.. Good.Where(good => !good.StartsWith("--urls", StringComparison.Ordinal)), $"--urls={address}"]);

        Assert.Equal($"The server cannot listen: Failed to bind to address {address}: address already in use.", Assert.Single(Said(output)));
        Assert.Equal(2, exitCode);
    }

    [Fact]
    public async Task A_file_of_settings_that_is_broken_is_named_in_one_sentence()
    {
        var folder = Directory.CreateTempSubdirectory("aseaninfo-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "appsettings.json"), "{ \"Site\": ");

        var (exitCode, output) = await Command.Run($"--contentRoot={folder.FullName}");

        Assert.StartsWith($"Failed to load configuration from file '{folder.FullName}", Assert.Single(Said(output)), StringComparison.Ordinal);
        Assert.Equal(2, exitCode);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_style_sheet_that_is_not_there_is_named_in_one_sentence()
    {
        var fault = Assert.Throws<OperatorException>(() => new StyleBundles(new NullFileProvider(), path => path));

        Assert.Equal("The style sheet wwwroot/css/site.css is not there; build or publish the program again.", fault.Message);
    }

    [Theory]
    [InlineData("chekc")]
    [InlineData("--Sight:BaseUrl=https://example.org")]
    [InlineData("--list")]
    [InlineData("serve")]
    public async Task A_word_that_means_nothing_is_named_and_the_usage_follows(string word)
    {
        var (exitCode, output) = await Command.Run(word);

        Assert.StartsWith($"\"{word}\" means nothing here.", output, StringComparison.Ordinal);
        Assert.Contains("AseanInfo.Web check", output, StringComparison.Ordinal);
        Assert.Equal(2, exitCode);
    }

    [Fact]
    public async Task The_usage_names_every_command_and_setting()
    {
        var (exitCode, output) = await Command.Run("--help");

        Assert.All(["check", "--list", "--all-days", "--production", "Site:BaseUrl", "Site:Contact", "Content:Root", "Logging:Level"], word => Assert.Contains(word, output, StringComparison.Ordinal));
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task A_check_for_production_says_what_only_the_operator_can_fill_in()
    {
        var (exitCode, output) = await Command.Run("check", "--production", $"--Content:Root={FixtureWorld.Root}", "--Content:Today=2026-11-24", "--Site:BaseUrl=http://example.org");

        Assert.Contains("settings: warning: Site:Contact is not set", output, StringComparison.Ordinal);
        Assert.Contains("settings: warning: Site:BaseUrl is http://example.org, an address without TLS", output, StringComparison.Ordinal);
        Assert.EndsWith("0 problems, 0 warnings", output.Trim(), StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    private static IEnumerable<string> Said(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith('{'));
}
