using System.Net;
using Serilog;

namespace AseanInfo.Web.Tests;

[Collection(Sites.Name)]
public sealed class LoggingTests(RealSite site)
{
    [Theory]
    [InlineData("/en/member-states", 200)]
    [InlineData("/en/no-such-page", 404)]
    [InlineData("/ID/", 308)]
    public async Task The_line_of_a_request_holds_its_path_and_nothing_of_the_reader(string path, int status)
    {
        var lines = new Lines();
        var before = Log.Logger;
        Log.Logger = new LoggerConfiguration().WriteTo.Sink(lines).CreateLogger();
        try
        {
            var answer = await site.Server.SendAsync(context =>
            {
                context.Request.Method = "GET";
                context.Request.Path = path;
                context.Request.QueryString = new("?q=secret-question");
                context.Request.Headers.UserAgent = "secret-browser";
                context.Request.Headers.Referer = "https://secret.example/";
                context.Request.Headers["X-Forwarded-For"] = "203.0.113.8";
                context.Connection.RemoteIpAddress = IPAddress.Parse("203.0.113.7");
            });

            // The line is written when the answer is complete.
            await answer.Response.Body.CopyToAsync(Stream.Null);
        }
        finally
        {
            Log.Logger = before;
        }

        var line = Assert.Single(lines.Seen, line => line.MessageTemplate.Text.Contains("responded", StringComparison.Ordinal));
        var all = line.RenderMessage(null) + string.Join(' ', line.Properties.Select(property => $"{property.Key}={property.Value}"));
        Assert.Contains(path, all, StringComparison.Ordinal);
        Assert.Contains($"StatusCode={status}", all, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", all, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("203.0.113", all, StringComparison.Ordinal);
    }
}
