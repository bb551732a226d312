using AseanInfo.Content.SecretariesGeneral;
using AseanInfo.Content.Time;

namespace AseanInfo.Web.SecretariesGeneral;

/// <summary>All terms as bars on one line, a unit of length for each month; the stair rises one step with every holder.</summary>
/// <param name="Holders">All holders, in order.</param>
/// <param name="Marked">The one to stand out; null for none.</param>
public sealed record TermLine(IReadOnlyList<Holder> Holders, SecretaryGeneral? Marked)
{
    private const int Rise = 8;

    public int Width => Months(Holders[^1].Person.Until) + 1;

    public int Height => (Holders.Count * Rise) + 4;

    public IEnumerable<Bar> Bars => Holders.Select((holder, index) => new Bar(
        holder.Person,
        Months(holder.Person.From),
        Height - ((index + 1) * Rise),
        Math.Max(1, Months(holder.Person.Until) - Months(holder.Person.From)),
        Rise,
        holder.Person == Marked));

    private int Months(PartialDate date)
    {
        var first = Holders[0].Person.From.Earliest;
        return ((date.Earliest.Year - first.Year) * 12) + date.Earliest.Month - first.Month;
    }
}

/// <summary>A term in the drawing's units.</summary>
public sealed record Bar(SecretaryGeneral Person, int X, int Y, int Width, int Height, bool IsMarked);
