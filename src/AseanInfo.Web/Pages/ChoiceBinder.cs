using AseanInfo.Content.Loading;
using AseanInfo.Content.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AseanInfo.Web.Pages;

/// <summary>Reads the choice of a filter, as in <c>?verdict=partly-true</c>; no word is a choice of everything, a word that is none is refused.</summary>
internal sealed class ChoiceBinder<T> : IModelBinder
    where T : struct, Enum
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var written = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, written);
        var word = written.FirstValue is { Length: > 0 } value ? value : null;
        var choice = Choice.Find<T>(word);
        if (word is not null && choice is null)
        {
            bindingContext.ModelState.AddModelError(bindingContext.ModelName, $"refused.choice:{ContentKinds.WordsOf(typeof(T))}:{string.Join(',', Enum.GetValues<T>().Select(Choice.Word))}");
        }

        bindingContext.Result = ModelBindingResult.Success(choice);
        return Task.CompletedTask;
    }
}

/// <summary>Gives every parameter that is an enumeration, or none, its <see cref="ChoiceBinder{T}"/>.</summary>
internal sealed class ChoiceBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        Nullable.GetUnderlyingType(context.Metadata.ModelType) is { IsEnum: true } choice
            ? (IModelBinder)Activator.CreateInstance(typeof(ChoiceBinder<>).MakeGenericType(choice))!
            : null;
}
