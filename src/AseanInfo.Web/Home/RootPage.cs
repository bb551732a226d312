using AseanInfo.Content.Articles;
using AseanInfo.Content.Localization;
using AseanInfo.Content.Office;
using AseanInfo.Web.Pages;

namespace AseanInfo.Web.Home;

/// <summary>The page at the root: the answer in every language, and the choice.</summary>
public sealed record RootPage(PostalAddress Address, InterfaceText Text)
    : SitePage(new PageMeta(Text["root.title"], Text.Format("root.description", ("address", Address.OneLine(Text.Locale))), null, Text["root.title"]))
{
    /// <summary>The languages in the order of the language switch.</summary>
    public required IReadOnlyList<Door> Doors { get; init; }

    public override IEnumerable<string> Languages => Doors.Select(door => door.Text.Locale.Tag);

    public static RootPage Of(PageRequest asked) => new(asked.Catalog.Office.Address, asked.Text)
    {
        Doors =
        [
            .. from text in asked.Catalog.Texts
               let home = asked.Site.Articles.Find(text.Locale, Article.Home)
               where home is not null
               select new Door(text, home.FrontMatter.Title),
        ],
    };
}

/// <summary>The way into a language: its words, and the title of its home page.</summary>
public sealed record Door(InterfaceText Text, string Title);
