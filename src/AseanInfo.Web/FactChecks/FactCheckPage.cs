using AseanInfo.Content.FactChecks;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Pages;
using AseanInfo.Content.Records;
using AseanInfo.Content.Sources;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.FactChecks;

/// <summary>One claim with its verdict and proof.</summary>
public sealed record FactCheckPage(FactCheck Check, Breadcrumb? Section, InterfaceText Text)
    : SitePage(new PageMeta(Check.NameIn(Text), LeadOf(Check, Text.Locale), PageKeys.Of(Check), Check.Claim[Text.Locale], Section))
{
    private const int Neighbours = 6;

    /// <summary>Pages on which the claim was read.</summary>
    public required IReadOnlyList<Source> SeenAt { get; init; }

    /// <summary>All claims of the topic, this one included.</summary>
    public required IReadOnlyList<FactCheck> OnTopic { get; init; }

    public required ClaimReview Review { get; init; }

    public override DateOnly? Checked => Check.Checked;

    public override string Tone => Choice.Word(Check.Verdict);

    public override StructuredData? Data => Review;

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

    /// <summary>The finding in one sentence.</summary>
    public static string LeadOf(CheckedClaim check, Locale locale) => Sentences.Of(check.Finding[locale])[0];

    public static FactCheckPage Of(FactCheck check, PageRequest asked)
    {
        var seenAt = check.SeenAt.Select(id => asked.Catalog.Find<Source>(id)).OfType<Source>().ToList();
        return new(check, asked.Section(PageKeys.FactChecks), asked.Text)
        {
            SeenAt = seenAt,
            OnTopic = asked.Site.FactChecks.All(topic: check.Topic),
            Review = ClaimReview.Of(check, seenAt, asked.Text, asked.Address(PageKeys.Of(check)), asked.Absolute(SiteUrls.Root)),
        };
    }
}
