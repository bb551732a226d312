namespace AseanInfo.Content.Checks;

/// <summary>Every rule that content is held to: those of its form, which the readers keep, and the checks.</summary>
public static class ContentRules
{
    /// <summary>In the order of their codes.</summary>
    public static IReadOnlyList<ContentRule> All { get; } =
    [
        new("C001", "Every file of the content is there.", "restore or write the file"),
        new("C002", "A data file and the head of an article are YAML.", "check the indentation, and quote text that holds \": \" or begins with a special character"),
        new("C003", "A record has no key that its kind does not know.", "correct the key; content/README.md has them all"),
        new("C004", "A record has every key that its kind needs.", "add the key, or write unknown where the guide allows it"),
        new("C005", "A value has the form of its key.", "write what the message expects"),
        new("C006", "A date is written as 1976-02-24, 1981-05 or 1974.", "write the date in that form, as exact as the source"),
        new("C007", "A word of a fixed set is one of the set.", "choose a word that the message lists"),
        new("C008", "Only a key that may be unknown is unknown.", "leave the key out, or give the value"),
        new("C009", "Exactly one language is the default.", "write default: true at one language of locales.yml"),
        new("C010", "An article begins with its front matter between two lines of three hyphens.", "add the lines"),
        new("C011", "The content is made of files and folders with names of ASCII; it holds no symbolic link.", "put the file itself in the place of the link, or rename it"),
        new("C012", "A file has at most 1 MB, a picture 2 MB, a text in Markdown 100,000 characters.", "split the text, or make the picture smaller"),
        new("C013", "YAML and Markdown are nested at most 32 levels deep.", "write it flatter"),
        new("C014", "YAML is one document and says each value itself, without anchors and aliases.", "take the second document away, or write the value out"),
        .. ContentChecks.All.Select(check => new ContentRule(check.Code, check.Rule, check.Fix)),
        new("C070", "Every page can be shown in every language, on the day and on the next days on which a record changes, and has a title.", "mend what the message names; only the command check renders the pages"),
        new("C071", "The pages of a day agree: what follows from a record has one value on all of them.", "take the value from the record on the page that the message names; only the command check renders the pages"),
    ];
}

/// <summary>A rule as writers look it up.</summary>
/// <param name="Code">Stable, as in <c>C041</c>.</param>
/// <param name="Sentence">The rule.</param>
/// <param name="Fix">What to do when it is broken, without a full stop.</param>
public sealed record ContentRule(string Code, string Sentence, string Fix);
