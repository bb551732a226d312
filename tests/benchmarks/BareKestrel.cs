#:sdk Microsoft.NET.Sdk.Web
#:property ManagePackageVersionsCentrally=false
#:property RestorePackagesWithLockFile=false
#:property RestoreLockedMode=false
#:property TreatWarningsAsErrors=false
#:property PublishAot=false

// The least that Kestrel can do: it writes the bytes of a file for every request, with three headers, on sockets set as those of the site. What the site is measured against.
// dotnet run BareKestrel.cs -- FILE PORT
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
var body = File.ReadAllBytes(args[0]);
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls($"http://127.0.0.1:{args[1]}").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.Configure<SocketTransportOptions>(sockets =>
{
    sockets.IOQueueCount = 0;
    sockets.WaitForDataBeforeAllocatingBuffer = false;
});
var app = builder.Build();
app.Run(context =>
{
    var response = context.Response;
    response.ContentType = "text/html; charset=utf-8";
    response.Headers.ContentEncoding = "br";
    response.ContentLength = body.Length;
    var writer = response.BodyWriter;
    body.CopyTo(writer.GetSpan(body.Length));
    writer.Advance(body.Length);
    return Task.CompletedTask;
});
app.Run();
