namespace AseanInfo.Web.Shared;

/// <summary>How a page closes: when it was checked, and how to cite it.</summary>
public sealed record EndNotes(string Title, DateOnly Checked);
