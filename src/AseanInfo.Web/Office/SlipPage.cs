using AseanInfo.Content.Facts;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Office;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Records;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Office;

/// <summary>The address in Indonesian, for a driver: large on a screen, and on paper a sheet of A6 (ISO 216).</summary>
/// <param name="Office">Whose address it is.</param>
/// <param name="Station">The station before the door.</param>
/// <param name="Section">The way back to the directions.</param>
/// <param name="Text">The interface text of the page's language.</param>
public sealed record SlipPage(SecretariatOffice Office, Fact? Station, Breadcrumb? Section, InterfaceText Text)
    : SitePage(new PageMeta(Text["slip"], Text["slip.paper"], PageKeys.Slip, Text["slip"], Section));
