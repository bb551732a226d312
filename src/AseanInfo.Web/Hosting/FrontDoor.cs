using System.Diagnostics;
using System.Text;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Assets;
using AseanInfo.Web.Freezing;
using AseanInfo.Web.Localization;
using AseanInfo.Web.Serving;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AseanInfo.Web.Hosting;

/// <summary>
/// Decides what every request gets, in one place: a finished answer, a page made on the way, or a refusal. Bodies are never read:
/// nothing on the site needs one. No request reaches MVC, which only renders.
/// </summary>
public sealed partial class FrontDoor(
    Publication publication, QueriedPages queried, WebAssets assets, SiteSettings settings, StandardHeaders standard, Health health, Traffic traffic, ILogger<FrontDoor> log)
{
    private static readonly FrozenAnswer Broken = new(StatusCodes.Status500InternalServerError, Encoding.UTF8.GetBytes("Something went wrong on our side.\n"), [new(HeaderNames.ContentType, "text/plain; charset=utf-8")]);

    private static readonly TimeSpan Refusal = TimeSpan.FromMilliseconds(250);

    private readonly FrozenAnswer options = new(StatusCodes.Status204NoContent, [], [.. standard.All, new(HeaderNames.Allow, AnswerMaker.AllowedMethods)]);

    /// <summary>Answers a request.</summary>
    public async Task Handle(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        var request = context.Request;
        if (HasBody(context))
        {
            // It stays unread, so the connection is of no more use.
            context.Response.Headers.Connection = "close";
        }

        Reply reply;
        try
        {
            reply = await ReplyTo(context, publication.Current);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception fault)
        {
            // Whatever went wrong, the reader gets a page and the operator a line.
            Failed(fault, request.Method, request.Path);
            reply = new(await ErrorOr(context, Broken), IsTold: true);
        }

        traffic.Count(reply);
        await reply.Answer.Send(context);
        if (reply.IsTold)
        {
            Told(request.Method, request.Path, context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    private async ValueTask<Reply> ReplyTo(HttpContext context, FrozenEdition edition)
    {
        var request = context.Request;
        var path = request.Path.Value ?? "";
        var isReading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var state = health.At(path);
        if (state is null && settings.Host is { } host && !host.Equals(request.Host.Host, StringComparison.OrdinalIgnoreCase))
        {
            return await Error(context, edition, StatusCodes.Status400BadRequest);
        }

        var file = state ?? assets.At(path) ?? edition.Media(path);
        if (file is null && !edition.Has(path))
        {
            return isReading && CanonicalAddresses.Of(path) is { } canonical
                ? new(Moved(canonical + request.QueryString), IsTold: true)
                : await Error(context, edition, StatusCodes.Status404NotFound);
        }

        if (!isReading)
        {
            return HttpMethods.IsOptions(request.Method) ? new(options) : await Error(context, edition, StatusCodes.Status405MethodNotAllowed);
        }

        if (HasBody(context))
        {
            return await Error(context, edition, StatusCodes.Status413PayloadTooLarge);
        }

        return file is not null ? new(file) : await Page(context, edition, path);
    }

    private async ValueTask<Reply> Page(HttpContext context, FrozenEdition edition, string path)
    {
        var isReady = edition.Ready(path) is not null;
        var page = await edition.Answer(path);
        var query = context.Request.Query.Where(part => page.Parameters.Contains(part.Key)).OrderBy(part => part.Key, StringComparer.Ordinal).ToList();
        if (query.Count == 0)
        {
            return new(page, IsTold: !isReady);
        }

        var today = edition.Edition with { Today = publication.Today };
        if (await queried.Find(today, path + QueryString.Create(query), context.RequestAborted) is { } other)
        {
            return new(other, IsTold: true);
        }

        // A refusal takes a moment: who asks again at once does not keep the server busy with refusing.
        await Task.Delay(Refusal, context.RequestAborted);
        return await Error(context, edition, StatusCodes.Status503ServiceUnavailable);
    }

    private static async ValueTask<Reply> Error(HttpContext context, FrozenEdition edition, int code)
    {
        var locale = ReaderLocale.OfError(context.Request.Path.Value ?? "", context.Request.Headers.AcceptLanguage, edition.Edition.Site.Catalog);
        return new(await edition.Error(locale, code), IsTold: true);
    }

    private async ValueTask<FrozenAnswer> ErrorOr(HttpContext context, FrozenAnswer otherwise)
    {
        try
        {
            return (await Error(context, publication.Current, StatusCodes.Status500InternalServerError)).Answer;
        }
        catch (InvalidOperationException)
        {
            return otherwise;
        }
    }

    private FrozenAnswer Moved(string location) => new(
        StatusCodes.Status308PermanentRedirect, [],
        [.. standard.All, new(HeaderNames.Location, location), new(HeaderNames.CacheControl, CachePolicy.Plain), new KeyValuePair<string, StringValues>(HeaderNames.Vary, HeaderNames.AcceptEncoding)]);

    private static bool HasBody(HttpContext context) => context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true };

    [LoggerMessage(LogLevel.Information, "{Method} {Path} responded {StatusCode} in {Elapsed:0.0} ms")]
    private partial void Told(string method, string path, int statusCode, double elapsed);

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed")]
    private partial void Failed(Exception fault, string method, string path);
}

/// <summary>What a request gets.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="IsTold">Whether it is worth a line in the log: not what was ready, and no files.</param>
public readonly record struct Reply(FrozenAnswer Answer, bool IsTold = false);
