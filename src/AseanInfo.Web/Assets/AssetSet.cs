using System.Collections.Frozen;
using AseanInfo.Web.Serving;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AseanInfo.Web.Assets;

/// <summary>
/// Files that pages use, in memory. Each stands for ever at an address that holds a hash of it, as <c>/img/mark.1a2b3c4d.svg</c>;
/// at its plain address; and at the addresses with the hashes that it had before, so that no page of another version lacks it.
/// </summary>
public sealed class AssetSet
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly FrozenDictionary<string, Asset> assets;

    /// <param name="files">The bytes by their plain addresses, as <c>/img/mark.svg</c>.</param>
    /// <param name="headers">What every answer carries.</param>
    /// <param name="since">Since when they are as they are.</param>
    public AssetSet(IEnumerable<KeyValuePair<string, byte[]>> files, StandardHeaders headers, DateTimeOffset since) =>
        assets = files.ToFrozenDictionary(file => file.Key, file => Asset.Of(file.Key, file.Value, headers, since));

    /// <summary>The address with the hash.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public string PathOf(string plain) =>
        assets.TryGetValue(plain, out var asset) ? asset.Path : throw new KeyNotFoundException($"there is no file \"{plain}\"");

    /// <summary>Null where there is nothing.</summary>
    public FrozenAnswer? At(string path)
    {
        if (assets.TryGetValue(path, out var plain))
        {
            return plain.Answer;
        }

        return Fingerprint.Without(path) is { } name && assets.TryGetValue(name, out var asset) ? asset.Path == path ? asset.ForEver : asset.Former : null;
    }

    private sealed record Asset(string Path, FrozenAnswer Answer, FrozenAnswer ForEver, FrozenAnswer Former)
    {
        public static Asset Of(string plain, byte[] bytes, StandardHeaders headers, DateTimeOffset since)
        {
            var answer = new FrozenAnswer(StatusCodes.Status200OK, bytes, [.. headers.All, .. OwnHeaders(plain, since)]);
            answer.Compress();
            answer.CompressBest();
            return new(
                Fingerprint.In(plain, bytes),
                answer, answer.With(HeaderNames.CacheControl, CachePolicy.Immutable), answer.With(HeaderNames.CacheControl, CachePolicy.Ask));
        }

        private static IEnumerable<KeyValuePair<string, StringValues>> OwnHeaders(string path, DateTimeOffset since)
        {
            var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
            yield return new(HeaderNames.ContentType, type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type);
            yield return new(HeaderNames.CacheControl, CachePolicy.Plain);
            yield return new(HeaderNames.LastModified, HeaderUtilities.FormatDate(since));
            yield return new(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            yield return new(HeaderNames.AcceptRanges, "bytes");
        }
    }
}
