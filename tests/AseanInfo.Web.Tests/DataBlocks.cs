using System.Text.Json;

namespace AseanInfo.Web.Tests;

internal static class DataBlocks
{
    /// <summary>The page's JSON-LD.</summary>
    public static JsonElement Data(this Answer page) =>
        JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
}
