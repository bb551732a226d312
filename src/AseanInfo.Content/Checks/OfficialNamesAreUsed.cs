using System.Text.RegularExpressions;
using AseanInfo.Content.Loading;
using AseanInfo.Content.Problems;
using AseanInfo.Content.Wordings;

namespace AseanInfo.Content.Checks;

public sealed class OfficialNamesAreUsed : IContentCheck
{
    public string Code => "C056";

    public string Rule => "A name stands in the one form that its language uses; another form is quoted.";

    public string Fix => "use the form of locales.yml; put a form that the sentence is about into quotation marks";

    public IEnumerable<ContentProblem> Run(Draft draft)
    {
        var forms = (from locale in draft.Locales
                     from name in locale.NameForms
                     select (locale, name, Wrong: $"(?<right>{Phrases.AnyOf([name.Use, .. name.Except])})|{Phrases.AnyOf(name.Not)}")).ToList();
        return from wording in draft.Wordings()
               from form in forms
               where form.locale == wording.Locale
               from Match match in Regex.Matches(wording.Own, form.Wrong)
               where !match.Groups["right"].Success
               select new ContentProblem(wording.At(match.Index), Code,
                   $"\"{match.Value}\"; the form used here is \"{form.name.Use}\"");
    }
}
