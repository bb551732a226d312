using AseanInfo.Web.Addresses;
using AseanInfo.Web.Freezing;
using AseanInfo.Web.Serving;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Abstractions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace AseanInfo.Web.Hosting;

/// <summary>
/// The way past everything, for the requests of nearly all readers: a plain question for a page that is ready, at our own host, without
/// query, body, range, or a condition other than the newest tag. It is answered on the socket's own thread, before there is an <see cref="HttpContext"/>.
/// All other requests go on to the <see cref="FrontDoor"/>, which would give the same answers.
/// </summary>
internal sealed class ExpressServer(IServer inner, Publication publication, SiteSettings settings, Traffic traffic) : IServer
{
    public IFeatureCollection Features => inner.Features;

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull => inner.StartAsync(new Application<TContext>(application, this), cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => inner.StopAsync(cancellationToken);

    public void Dispose() => inner.Dispose();

    private Task? Answer(IFeatureCollection features)
    {
        var request = features.GetRequiredFeature<IHttpRequestFeature>();
        var isHead = HttpMethods.IsHead(request.Method);
        var headers = request.Headers;
        if ((!isHead && !HttpMethods.IsGet(request.Method)) || request.QueryString.Length > 0
            || headers.ContentLength is not null || headers.TransferEncoding.Count > 0
            || publication.Current.Ready(request.Path) is not { } answer || !IsOurs(headers.Host.ToString()))
        {
            return null;
        }

        var coding = AcceptEncoding.Choose(headers.AcceptEncoding.ToString());
        var response = features.GetRequiredFeature<IHttpResponseFeature>();
        if (!FrozenAnswer.HasConditions(headers))
        {
            traffic.CountFinished();
            return answer.Send(response, features.GetRequiredFeature<IHttpResponseBodyFeature>(), coding, isHead);
        }

        if (headers.Range.Count > 0 || headers.IfMatch.Count > 0 || headers.IfUnmodifiedSince.Count > 0 || !answer.IsTag(coding, headers.IfNoneMatch.ToString()))
        {
            return null;
        }

        traffic.CountFinished();
        answer.SendNotModified(response, coding);
        return Task.CompletedTask;
    }

    private bool IsOurs(string host) => settings.Host is null || host.Equals(settings.Host, StringComparison.OrdinalIgnoreCase);

    private sealed class Application<TContext>(IHttpApplication<TContext> inner, ExpressServer express) : IHttpApplication<Application<TContext>.Request>
        where TContext : notnull
    {
        // The server keeps one for a connection.
        public Request CreateContext(IFeatureCollection contextFeatures)
        {
            var request = contextFeatures is IHostContextContainer<Request> container ? container.HostContext ??= new() : new();
            request.Features = contextFeatures;
            return request;
        }

        public Task ProcessRequestAsync(Request context) => express.Answer(context.Features) ?? GoOn(context);

        public void DisposeContext(Request context, Exception? exception)
        {
            if (context.IsInner)
            {
                inner.DisposeContext(context.Inner!, exception);
                context.Inner = default;
                context.IsInner = false;
            }
        }

        // What takes longer leaves the socket's thread first: others wait for it.
        private async Task GoOn(Request context)
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            context.Inner = inner.CreateContext(context.Features);
            context.IsInner = true;
            await inner.ProcessRequestAsync(context.Inner);
        }

        internal sealed class Request
        {
            public IFeatureCollection Features { get; set; } = null!;

            public TContext? Inner { get; set; }

            public bool IsInner { get; set; }
        }
    }
}
