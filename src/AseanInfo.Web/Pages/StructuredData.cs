using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using AseanInfo.Content.Markup;

namespace AseanInfo.Web.Pages;

/// <summary>A thing in the vocabulary of schema.org, for machines that read pages.</summary>
/// <param name="Type">Its class in that vocabulary.</param>
public abstract record StructuredData([property: JsonPropertyName("@type"), JsonPropertyOrder(-1)] string Type)
{
    // Every script as itself, but never "<", ">" or "&": no text can close the element in which the JSON stands.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Set on the outermost thing only.</summary>
    [JsonPropertyName("@context"), JsonPropertyOrder(-2)]
    public string? Context { get; private init; }

    /// <summary>JSON-LD, safe inside a <c>script</c> element.</summary>
    public string ToJson() => JsonSerializer.Serialize(this with { Context = "https://schema.org" }, GetType(), Options);

    public Html ToHtml() => Html.Data("application/ld+json", ToJson());
}
