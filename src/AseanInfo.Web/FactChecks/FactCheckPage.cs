using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Shared;
using AseanInfo.Web.Site;

namespace AseanInfo.Web.FactChecks;

/// <summary>One claim with its verdict and proof.</summary>
public sealed record FactCheckPage(FactCheck Check, TrailStep? Section, InterfaceText Text)
    : SitePage(new PageMeta(TitleOf(Check, Text), LeadOf(Check, Text.Locale), PageKeys.Of(Check), Check.Claim[Text.Locale], Section))
{
    private const int Neighbours = 6;

    /// <summary>Pages on which the claim was read.</summary>
    public required IReadOnlyList<Source> SeenAt { get; init; }

    /// <summary>All claims of the topic, this one included.</summary>
    public required IReadOnlyList<FactCheck> OnTopic { get; init; }

    public required ClaimReview Review { get; init; }

    /// <summary>The first sentence of the finding, which carries the verdict.</summary>
    public string Lead => LeadOf(Check, Text.Locale);

    /// <summary>The sentences after it.</summary>
    public string Rest => string.Join(' ', Sentences.Of(Check.Finding[Text.Locale]).Skip(1));

    public EvidenceStrip? Strip => Check.Evidence.Count == 0 ? null : new(Check, Text.Locale);

    /// <summary>The claims that follow on the topic; after the last comes the first.</summary>
    public IEnumerable<FactCheck> Related
    {
        get
        {
            var place = OnTopic.Index().Single(entry => entry.Item == Check).Index;
            return OnTopic.Skip(place + 1).Concat(OnTopic.Take(place)).Take(Neighbours);
        }
    }

    /// <summary>The claim with the verdict before it, so that it never stands alone where it is named.</summary>
    public static string TitleOf(FactCheck check, InterfaceText text) => text.Format(
        "factCheck.title",
        ("verdict", text[$"factCheck.verdict.{Choice.Word(check.Verdict)}"]),
        ("claim", check.Claim[text.Locale].TrimEnd('.')));

    /// <summary>The finding in one sentence.</summary>
    public static string LeadOf(FactCheck check, Locale locale) => Sentences.Of(check.Finding[locale])[0];
}
