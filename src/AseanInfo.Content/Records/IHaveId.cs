namespace AseanInfo.Content.Records;

/// <summary>A record with an id: lower-case ASCII letters, digits and hyphens, unique among its kind, and its address on the site.</summary>
public interface IHaveId
{
    string Id { get; }
}
