namespace AseanInfo.Web.MemberStates;

/// <summary>Where the map <c>img/southeast-asia.svg</c> (800 × 640) has room for each state's code.</summary>
internal static class RegionMap
{
    /// <summary>The label's place by ISO code; <c>Outside</c> when it stands beside a shape too small to hold it.</summary>
    public static (int X, int Y, bool Outside) LabelOf(string alpha2) => alpha2 switch
    {
        "BN" => (349, 368, true),
        "KH" => (219, 276, false),
        "ID" => (346, 486, false),
        "LA" => (172, 148, false),
        "MY" => (352, 430, false),
        "MM" => (88, 128, false),
        "PH" => (470, 205, false),
        "SG" => (222, 462, true),
        "TH" => (156, 216, false),
        "TL" => (560, 616, true),
        "VN" => (292, 246, true),
        _ => (0, 0, true),
    };
}
