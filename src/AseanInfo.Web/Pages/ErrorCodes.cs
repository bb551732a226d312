namespace AseanInfo.Web.Pages;

/// <summary>The failures that have a page of their own; others show that of their kind.</summary>
public static class ErrorCodes
{
    public static readonly IReadOnlyList<int> All =
    [
        StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status405MethodNotAllowed,
        StatusCodes.Status413PayloadTooLarge, StatusCodes.Status500InternalServerError, StatusCodes.Status503ServiceUnavailable,
    ];
}
