using AseanInfo.Web.Serving;

namespace AseanInfo.Web.Tests;

public sealed class AcceptEncodingTests
{
    [Theory]
    [InlineData(null, ContentCoding.Identity)]
    [InlineData("", ContentCoding.Identity)]
    [InlineData("gzip, deflate, br, zstd", ContentCoding.Brotli)]
    [InlineData("gzip, deflate", ContentCoding.Gzip)]
    [InlineData("GZIP", ContentCoding.Gzip)]
    [InlineData("br;q=0, gzip", ContentCoding.Gzip)]
    [InlineData("br;q=0.4, gzip;q=0.8", ContentCoding.Gzip)]
    [InlineData("*", ContentCoding.Brotli)]
    [InlineData("*;q=0, gzip", ContentCoding.Gzip)]
    [InlineData("identity", ContentCoding.Identity)]
    [InlineData("identity;q=1, gzip;q=0.5", ContentCoding.Identity)]
    [InlineData("br;q=x", ContentCoding.Identity)]
    [InlineData(",,;=;,", ContentCoding.Identity)]
    public void The_coding_that_a_reader_takes_is_chosen(string? header, ContentCoding coding) => Assert.Equal(coding, AcceptEncoding.Choose(header));
}
