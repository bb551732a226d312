using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Records;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Time;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.SecretariesGeneral;

/// <summary>One Secretary-General.</summary>
public sealed record SecretaryGeneralPage(SecretaryGeneral Person, MemberState State, Breadcrumb? Section, InterfaceText Text, Moment Moment)
    : SitePage(new PageMeta(Person.Name, Person.Summary[Text.Locale], PageKeys.Of(Person), Person.Name, Section)), IDatedPage
{
    /// <summary>All holders, for the line of terms.</summary>
    public required IReadOnlyList<Holder> All { get; init; }

    public required SecretaryGeneral? Before { get; init; }

    public required SecretaryGeneral? After { get; init; }

    /// <summary>Whether the person held office on the page's day.</summary>
    public required bool IsInOffice { get; init; }

    public override DateOnly? Checked => RecordsChecked;

    /// <summary>The day on which the records were last gone through.</summary>
    public required DateOnly RecordsChecked { get; init; }

    public static SecretaryGeneralPage Of(SecretaryGeneral person, PageRequest asked)
    {
        var people = asked.Site.SecretariesGeneral;
        var state = asked.Catalog.Find<MemberState>(person.Country)!;
        return new(person, state, asked.Section(PageKeys.SecretariesGeneral), asked.Text, asked.Moment)
        {
            All = Holder.Of(people.All(), asked),
            Before = people.Before(person),
            After = people.After(person),
            IsInOffice = people.InOffice(asked.Moment.AsOf) == person,
            RecordsChecked = asked.RecordsChecked,
        };
    }
}
