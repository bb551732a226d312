using AseanInfo.Content.Localization;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Records;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Time;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.SecretariesGeneral;

/// <summary>One Secretary-General.</summary>
public sealed record SecretaryGeneralPage(SecretaryGeneral Person, MemberState State, Breadcrumb? Section, InterfaceText Text, Moment Moment)
    : SitePage(new PageMeta(Person.Name, AnswerOf(Person, State, Text), PageKeys.Of(Person), Person.Name, Section)), IDatedPage
{
    /// <summary>Which post the person held, in the sequence of holders, from where and when; then what is particular.</summary>
    public string Answer => AnswerOf(Person, State, Text);

    /// <summary>All holders, for the line of terms.</summary>
    public required IReadOnlyList<Holder> All { get; init; }

    public required SecretaryGeneral? Before { get; init; }

    public required SecretaryGeneral? After { get; init; }

    /// <summary>Whether the person held office on the page's day.</summary>
    public required bool IsInOffice { get; init; }

    public override DateOnly? Checked => RecordsChecked;

    /// <summary>The day on which the records were last gone through.</summary>
    public required DateOnly RecordsChecked { get; init; }

    private static string AnswerOf(SecretaryGeneral person, MemberState state, InterfaceText text) => text.Format(person.EndPlanned ? "secretaryGeneral.answer.running" : "secretaryGeneral.answer",
        ("name", person.Name), ("state", state.Names.Short[text.Locale]), ("nth", text.Formats.Ordinal(person.Number)),
        ("term", text.Formats.Range(person.Period)), ("summary", person.Summary[text.Locale]));

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
