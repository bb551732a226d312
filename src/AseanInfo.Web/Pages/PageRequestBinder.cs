using AseanInfo.Content.Time;
using AseanInfo.Web.Addresses;
using AseanInfo.Web.Editions;
using AseanInfo.Web.Localization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace AseanInfo.Web.Pages;

/// <summary>Reads what is asked for from the request: the edition that it took, the language of its address, and the day that a dated page is asked for.</summary>
internal sealed class PageRequestBinder(SiteSettings settings) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var context = bindingContext.HttpContext;
        var edition = context.Features.GetRequiredFeature<Edition>();
        var asked = new PageRequest(edition.Site, ReaderLocale.Of(context, edition.Site.Catalog), MomentOf(bindingContext, edition.Today), edition.Weights, settings.BaseUrl);
        context.Features.Set(asked);
        bindingContext.ValidationState.Add(asked, new ValidationStateEntry { SuppressValidation = true });
        bindingContext.Result = ModelBindingResult.Success(asked);
        return Task.CompletedTask;
    }

    private static Moment MomentOf(ModelBindingContext context, DateOnly today)
    {
        var dated = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<DatedAttribute>();
        if (dated is null || !context.HttpContext.Request.Query.TryGetValue(dated.Parameter, out var written))
        {
            return Moment.Of(today);
        }

        var day = Days.Read(written);
        var fault = day is null ? "refused.day.form" : day > today ? "refused.day.future" : day < dated.First ? "refused.day.early" : null;
        if (fault is not null)
        {
            context.ModelState.SetModelValue(dated.Parameter, $"{written}", $"{written}");
            context.ModelState.AddModelError(dated.Parameter, fault);
            return Moment.Of(today);
        }

        return new(today, day!.Value);
    }
}
