namespace AseanInfo.Content.Checks;

/// <summary>The rules, in the order of their codes.</summary>
public static class ContentChecks
{
    public static IReadOnlyList<IContentCheck> All { get; } =
    [
        new CharactersCanBeSeen(),
        new WordsKeepToOneScript(),
        new MediaArePictures(),
        new DrawingsHoldShapesAlone(),
        new CitedSourcesExist(),
        new PulledFactsExist(),
        new LinkedPagesExist(),
        new HeadingsHaveIds(),
        new ContainersAreNotes(),
        new AnchorsAreUnique(),
        new RawHtmlIsNotUsed(),
        new IdsAreUnique(),
        new RecordsCiteKnownSources(),
        new ReferencesExist(),
        new UnitsFormATree(),
        new TermsDoNotOverlap(),
        new PeriodsRunForward(),
        new ConflictsNameOtherValues(),
        new RecordsRestOnReadSources(),
        new SectionsHaveArticles(),
        new AnchorsAreTheSameInEveryLanguage(),
        new ParagraphsWithFiguresCite(),
        new StatementsAreDated(),
        new InterfaceTextIsComplete(),
        new AliasesAreFree(),
        new AbbreviationsAreInTheGlossary(),
        new ChangedBodiesHaveANote(),
        new CorrectionsAreNumbered(),
        new AddressesBelongToOnePage(),
        new ChangeableValuesAreDated(),
        new MemberCountsAreDated(),
        new FiguresAreTheSameInEveryLanguage(),
        new UnitsStandUnderLivingUnits(),
        new SourcesAreUsed(),
        new SourcesHaveADate(),
        new OfficialNamesAreUsed(),
        new SummariesAreShort(),
        new PicturesHaveAnAlternativeText(),
        new ChangeableStatementsAreRechecked(),
        new StatementsAreRechecked(),
    ];
}
