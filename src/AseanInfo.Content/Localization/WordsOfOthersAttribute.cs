namespace AseanInfo.Content.Localization;

/// <summary>Marks a text that repeats what others say, right or wrong: rules of wording do not hold for it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WordsOfOthersAttribute : Attribute;
