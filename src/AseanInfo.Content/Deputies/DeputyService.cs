namespace AseanInfo.Content.Deputies;

/// <summary>The Deputy Secretaries-General.</summary>
public sealed class DeputyService(IReadOnlyList<DeputyPost> all)
{
    public IReadOnlyList<DeputyPost> All() => all;

    /// <summary>The post that leads a department; null for other units.</summary>
    public DeputyPost? LeadingDepartment(string departmentId) =>
        all.FirstOrDefault(post => post.Department == departmentId);

    /// <summary>The holder of a post on a day, as far as the terms found tell; null when none covers it.</summary>
    public static DeputyHolder? InOffice(DeputyPost post, DateOnly asOf) =>
        post.Holders.FirstOrDefault(holder => holder.From is not null && holder.Period.Contains(asOf) && !IsLost(post, holder, asOf));

    // An earlier holder whose end was not found counts only until last seen in office.
    private static bool IsLost(DeputyPost post, DeputyHolder holder, DateOnly asOf) =>
        holder.Until is null && holder != post.Holders[0] && !(holder.AsOf?.Latest >= asOf);
}
