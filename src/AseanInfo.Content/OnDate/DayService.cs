using AseanInfo.Content.Chairs;
using AseanInfo.Content.Deputies;
using AseanInfo.Content.Divisions;
using AseanInfo.Content.Facts;
using AseanInfo.Content.MemberStates;
using AseanInfo.Content.Seats;
using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Summits;
using AseanInfo.Content.Timeline;

namespace AseanInfo.Content.OnDate;

/// <summary>Gathers what the other services know of one day.</summary>
public sealed class DayService(
    IMemberStateService memberStates,
    StateHistory history,
    SecretaryGeneralService secretariesGeneral,
    DeputyService deputies,
    SeatService seats,
    IDivisionService divisions,
    TimelineService timeline,
    ChairService chairs,
    IReadOnlyList<Summit> summits,
    Fact? founding)
{
    /// <summary>Any day of the calendar, before ASEAN and in times to come too.</summary>
    public Day On(DateOnly date)
    {
        var members = memberStates.All(date);
        var chair = chairs.On(date);
        return new(date)
        {
            Members = members,
            States = [.. memberStates.All(DateOnly.MaxValue).Select(state => history.On(state, date))],
            Joined = [.. members.Where(state => state.Accession.Date == date)],
            Founded = founding is not null && founding.Period.Contains(date) ? founding : null,
            SecretaryGeneral = secretariesGeneral.InOffice(date),
            PreviousSecretaryGeneral = secretariesGeneral.LastBefore(date),
            NextSecretaryGeneral = secretariesGeneral.FirstAfter(date),
            Deputies = [.. DeputiesOn(date)],
            Seat = seats.On(date),
            SeatLeft = seats.LeftAround(date),
            Departments = [.. divisions.All(date).Where(unit => unit.Kind == DivisionKind.Department)],
            Chair = chair,
            SummitsOfOthers = [.. summits.Where(summit => summit.MetOn(date) && summit.State != chair.Term?.State)],
            Events = timeline.On(date),
            LastEvent = timeline.LastBefore(date),
            NextEvent = timeline.FirstAfter(date),
        };
    }

    private IEnumerable<DeputyOfDay> DeputiesOn(DateOnly date) =>
        from post in deputies.All()
        let holder = DeputyService.InOffice(post, date)
        where holder is not null
        select new DeputyOfDay(post, holder);
}
