using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AseanInfo.Web.Serving;

/// <summary>An answer of which nothing is left to be made: its bytes in each coding, its headers, its validators (RFC 9110).</summary>
public sealed class FrozenAnswer
{
    // What a slow reader has not taken waits here and not in memory: the next part is handed over when the last has left.
    // With a head, which has at most 1,000 bytes, a part fills one block of a connection's memory.
    private const int Part = 11 * 1024;


    private readonly KeyValuePair<string, StringValues>[] headers;
    // By the number of their coding.
    private readonly AnswerForm?[] forms;
    private readonly bool isText;

    /// <param name="status">The status code.</param>
    /// <param name="body">The bytes as they are; empty for an answer without any.</param>
    /// <param name="headers">All headers but those that follow from the body.</param>
    public FrozenAnswer(int status, byte[] body, IEnumerable<KeyValuePair<string, StringValues>> headers)
        : this(status, [AnswerForm.Of(body, ContentCoding.Identity), null, null], headers)
    {
    }

    private FrozenAnswer(int status, AnswerForm?[] forms, IEnumerable<KeyValuePair<string, StringValues>> headers)
    {
        Status = status;
        this.forms = forms;
        this.headers = [.. headers];
        isText = Body.Length > 0 && IsText($"{Header(HeaderNames.ContentType)}");
        LastModified = HeaderUtilities.TryParseDate($"{Header(HeaderNames.LastModified)}", out var date) ? date : null;
    }

    public int Status { get; }

    /// <summary>When it was frozen, in whole seconds; null for what has no validators.</summary>
    public DateTimeOffset? LastModified { get; }

    /// <summary>The parts of a query that make another answer at the same path.</summary>
    public IReadOnlySet<string> Parameters { get; init; } = new HashSet<string>();

    /// <summary>The body as it is.</summary>
    public byte[] Body => forms[(int)ContentCoding.Identity]!.Body;

    /// <summary>Bytes of memory that the bodies take.</summary>
    public long Size => forms.Sum(form => form?.Body.Length ?? 0);

    /// <summary>How many bytes a reader of Brotli receives, the head apart.</summary>
    public int Compressed => In(ContentCoding.Brotli).Body.Length;

    /// <summary>Makes what is not made yet, Brotli in its quick quality.</summary>
    public void Compress()
    {
        foreach (var coding in Enum.GetValues<ContentCoding>())
        {
            In(coding);
        }
    }

    /// <summary>Makes Brotli in its best quality.</summary>
    public void CompressBest()
    {
        if (isText && In(ContentCoding.Brotli).Quality < Compression.Best)
        {
            forms[(int)ContentCoding.Brotli] = AnswerForm.Of(Body, ContentCoding.Brotli, Compression.Best);
        }
    }

    /// <summary>The same answer with another value of one header; both share their bytes.</summary>
    public FrozenAnswer With(string header, string value) =>
        new(Status, forms, [.. headers.Where(other => other.Key != header), new(header, value)]) { Parameters = Parameters };

    /// <summary>Takes over the bytes of an older answer that says the same.</summary>
    public void TakeFrom(FrozenAnswer? older)
    {
        if (older is not null && older.Body.AsSpan().SequenceEqual(Body))
        {
            older.forms.CopyTo(forms, 0);
        }
    }

    /// <summary>Whether a validator is that of the form in a coding, written as we write it.</summary>
    internal bool IsTag(ContentCoding coding, string tag) => Status == StatusCodes.Status200OK && In(coding).Tag == tag;

    /// <summary>Answers a request that sets no conditions.</summary>
    internal Task Send(IHttpResponseFeature response, IHttpResponseBodyFeature body, ContentCoding coding, bool isHead)
    {
        var form = In(coding);
        response.StatusCode = Status;
        WriteHead(response.Headers, form);
        response.Headers.ContentLength = Status == StatusCodes.Status204NoContent ? null : form.Body.Length;
        if (isHead || form.Body.Length == 0)
        {
            return Task.CompletedTask;
        }

        if (form.Body.Length > Part)
        {
            return Write(body.Writer, form.Body);
        }

        // The server sends it when we return, with the head in one packet.
        Copy(form.Body, body.Writer);
        return Task.CompletedTask;
    }

    /// <summary>Answers that a reader has the newest form already.</summary>
    internal void SendNotModified(IHttpResponseFeature response, ContentCoding coding)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        WriteHead(response.Headers, In(coding));
    }

    /// <summary>Answers a request with all its conditions: validators and ranges (RFC 9110, sections 13 and 14).</summary>
    public Task Send(HttpContext context)
    {
        var request = context.Request;
        var isRange = !StringValues.IsNullOrEmpty(request.Headers.Range);
        var coding = isRange ? ContentCoding.Identity : AcceptEncoding.Choose($"{request.Headers.AcceptEncoding}");
        if (Status != StatusCodes.Status200OK || !HasConditions(request.Headers))
        {
            return Send(context.Features.GetRequiredFeature<IHttpResponseFeature>(), context.Features.GetRequiredFeature<IHttpResponseBodyFeature>(), coding, HttpMethods.IsHead(request.Method));
        }

        var form = In(coding);
        WriteHead(context.Response.Headers, form);
        return TypedResults.Bytes(form.Body, $"{Header(HeaderNames.ContentType)}", enableRangeProcessing: isRange, lastModified: LastModified, entityTag: new(form.Tag))
            .ExecuteAsync(context);
    }

    /// <summary>Whether a request asks for more than the whole of what is there.</summary>
    internal static bool HasConditions(IHeaderDictionary headers) =>
        headers.IfNoneMatch.Count + headers.IfModifiedSince.Count + headers.IfMatch.Count + headers.IfUnmodifiedSince.Count + headers.Range.Count > 0;

    private static async Task Write(PipeWriter writer, byte[] body)
    {
        for (var sent = 0; sent < body.Length;)
        {
            var length = Math.Min(Part, body.Length - sent);
            Copy(body.AsSpan(sent, length), writer);
            sent += length;
            if ((await writer.FlushAsync()).IsCompleted)
            {
                return;
            }
        }
    }

    private static void Copy(ReadOnlySpan<byte> bytes, PipeWriter writer)
    {
        bytes.CopyTo(writer.GetSpan(bytes.Length));
        writer.Advance(bytes.Length);
    }

    private static bool IsText(string contentType) =>
        contentType.StartsWith("text/", StringComparison.Ordinal)
        || contentType.Contains("xml", StringComparison.Ordinal) || contentType.Contains("json", StringComparison.Ordinal);

    private void WriteHead(IHeaderDictionary to, AnswerForm form)
    {
        foreach (var (name, value) in headers)
        {
            to[name] = value;
        }

        if (LastModified is not null)
        {
            to.ETag = form.Tag;
        }

        if (form.Coding is { Count: > 0 } coding)
        {
            to.ContentEncoding = coding;
        }
    }

    private StringValues Header(string name) => headers.FirstOrDefault(header => header.Key == name).Value;

    private AnswerForm In(ContentCoding coding) => forms[isText ? (int)coding : 0] ??= AnswerForm.Of(Body, coding, Compression.Quick);
}
