namespace AseanInfo.Web.Editions;

internal static class EditionMiddleware
{
    /// <summary>Each request takes the site as it stands and the day as it is, once.</summary>
    public static void UseEditions(this WebApplication app)
    {
        var holder = app.Services.GetRequiredService<SiteHolder>();
        var clock = app.Services.GetRequiredService<TimeProvider>();
        app.Use((context, next) =>
        {
            context.Features.Set(new Edition(holder.Current, SecretariatTime.Today(clock)));
            return next(context);
        });
    }
}
