using System.Net.Mail;
using AseanInfo.Web.Serving;
using IPNetwork = System.Net.IPNetwork;

namespace AseanInfo.Web.Addresses;

/// <summary>What only who runs the site knows of it: where it stands and whom to write to. The section <c>Site</c> of the settings.</summary>
/// <param name="BaseUrl">Its public address, without a slash at its end.</param>
/// <param name="Contact">Where to report a weakness, as RFC 9116 writes it: <c>mailto:</c> or <c>https:</c>; null when nobody is named.</param>
/// <param name="Host">The one host that it answers for; null for any.</param>
/// <param name="Proxies">Whose <c>X-Forwarded-</c> headers are believed.</param>
/// <param name="TransportSecurity">The value of <c>Strict-Transport-Security</c>; null for an address without TLS.</param>
public sealed record SiteSettings(string BaseUrl, string? Contact, string? Host, IReadOnlyList<IPNetwork> Proxies, string? TransportSecurity)
{
    /// <summary>Where the site stands while it is developed.</summary>
    public const string Local = "http://localhost:5080";

    private const int Year = 365 * 24 * 60 * 60;

    // What has to be there in Production.
    private static readonly (string Key, string What)[] Needed =
    [
        ("BaseUrl", "the public address, as https://example.org"),
        ("Contact", "a mail address, or the https address of a form, for reports of weaknesses"),
    ];

    /// <param name="configuration">The settings of the program.</param>
    /// <param name="isProduction">Whether readers come: then the address and the contact have to be there, and other hosts are refused.</param>
    /// <exception cref="OperatorException">A setting is missing or cannot be used.</exception>
    public static SiteSettings Read(IConfiguration configuration, bool isProduction)
    {
        var section = configuration.GetSection("Site");
        if (isProduction && Missing(section).FirstOrDefault() is { } missing)
        {
            throw new OperatorException(missing);
        }

        var address = AddressOf(section["BaseUrl"] is { Length: > 0 } written ? written : Local);
        var isForSubDomains = section["IncludeSubDomains"] is { Length: > 0 } asked && (bool.TryParse(asked, out var value)
            ? value : throw new OperatorException($"Site:IncludeSubDomains is \"{asked}\"; it has to be true or false."));
        return new(
            address.GetLeftPart(UriPartial.Authority),
            section["Contact"] is { Length: > 0 } contact ? ContactOf(contact) : null,
            isProduction ? address.IdnHost : null,
            [.. (section["Proxies"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(NetworkOf)],
            address.Scheme == Uri.UriSchemeHttps ? $"max-age={Year}{(isForSubDomains ? "; includeSubDomains" : "")}" : null);
    }

    /// <summary>What only who runs the site can fill in, a sentence for each setting that is missing or is one for development.</summary>
    public static IEnumerable<string> ToFillIn(IConfiguration configuration)
    {
        var section = configuration.GetSection("Site");
        return section["BaseUrl"]?.StartsWith("http:", StringComparison.OrdinalIgnoreCase) is true
            ? [.. Missing(section), $"Site:BaseUrl is {section["BaseUrl"]}, an address without TLS; readers should get https."]
            : Missing(section);
    }

    private static IEnumerable<string> Missing(IConfigurationSection section) =>
        from setting in Needed
        where section[setting.Key] is null or ""
        select $"Site:{setting.Key} is not set; in Production it has to be {setting.What}.";

    private static Uri AddressOf(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        && address is { PathAndQuery: "/", Fragment: "", UserInfo: "", Host.Length: > 0 } && address.OriginalString.TrimEnd('/') == address.GetLeftPart(UriPartial.Authority)
            ? address
            : throw new OperatorException($"Site:BaseUrl is \"{written}\"; it has to be a scheme and a host in lower case, as https://example.org, without a path.");

    private static string ContactOf(string written)
    {
        var mail = written.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? written["mailto:".Length..] : written;
        return MailAddress.TryCreate(mail, out var address) && address.Address == mail ? $"mailto:{mail}"
            : Uri.TryCreate(written, UriKind.Absolute, out var form) && form.Scheme == Uri.UriSchemeHttps ? form.AbsoluteUri
            : throw new OperatorException($"Site:Contact is \"{written}\"; it has to be a mail address, or the https address of a form.");
    }

    private static IPNetwork NetworkOf(string written) =>
        IPNetwork.TryParse(written, out var network) ? network
        : System.Net.IPAddress.TryParse(written, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : throw new OperatorException($"Site:Proxies names \"{written}\"; it has to list addresses or networks, as 10.0.0.5,10.1.0.0/16.");
}
