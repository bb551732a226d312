using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class LoggingTests(FixtureSite site)
{
    [Theory]
    [InlineData("/en/member-states", "?asOf=1984-01-07&q=secret-question", 200)]
    [InlineData("/en/no-such-page", "?q=secret-question", 404)]
    [InlineData("/ID/", "?q=secret-question", 308)]
    public async Task The_line_of_a_request_holds_its_path_and_nothing_of_the_reader(string path, string query, int status)
    {
        var lines = new Lines();
        using var other = Logged(lines);

        var answer = await other.Server.SendAsync(context =>
        {
            context.Request.Method = "GET";
            context.Request.Path = path;
            context.Request.QueryString = new(query);
            context.Request.Headers.UserAgent = "secret-browser";
            context.Request.Headers.Referer = "https://secret.example/";
            context.Request.Headers["X-Forwarded-For"] = "203.0.113.8";
            context.Connection.RemoteIpAddress = IPAddress.Parse("203.0.113.7");
        });

        // The line is written when the answer is complete.
        await answer.Response.Body.CopyToAsync(Stream.Null);
        var line = Assert.Single(lines.Seen, line => line.MessageTemplate.Text.Contains("responded", StringComparison.Ordinal));
        var all = line.RenderMessage(null) + string.Join(' ', line.Properties.Select(property => $"{property.Key}={property.Value}"));
        Assert.Contains(path, all, StringComparison.Ordinal);
        Assert.Contains($"StatusCode={status}", all, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("203.0.113", all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/history")]
    [InlineData("/css/site.css")]
    [InlineData("/healthz/live")]
    public async Task What_was_ready_and_files_are_counted_and_write_no_line(string path)
    {
        var lines = new Lines();
        using var other = Logged(lines);
        using var client = other.CreateClient();
        await client.GetAsync(new Uri(path, UriKind.Relative));
        lines.Seen.Clear();

        await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Empty(lines.Seen);
    }

    [Fact]
    public async Task Rendering_ahead_writes_no_line()
    {
        var lines = new Lines();
        using var other = Logged(lines);
        await other.Services.GetRequiredService<AseanInfo.Web.Pages.PageRenderer>().Render(new(site.Content, FixedClock.Today), "/en/history");

        Assert.DoesNotContain(lines.Seen, line => line.RenderMessage(null).Contains("/en/history", StringComparison.Ordinal));
    }

    private WebApplicationFactory<Program> Logged(Lines lines) => site.WithWebHostBuilder(builder => builder.ConfigureServices(services =>
        services.AddSingleton<ILoggerFactory>(new SerilogLoggerFactory(new LoggerConfiguration().MinimumLevel.Override("Microsoft", LogEventLevel.Warning).WriteTo.Sink(lines).CreateLogger(), dispose: true))));
}
