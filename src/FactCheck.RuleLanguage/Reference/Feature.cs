namespace FactCheck.RuleLanguage.Reference;

/// <summary>A feature of the rule language: what its page says. Its sample is compiled and run by a test.</summary>
/// <param name="Name">The page's file name: <c>many</c>.</param>
/// <param name="Text">What it means, in Markdown; a line <c>{{functions}}</c> stands for what a registry of the language says.</param>
/// <param name="Sample">A rule file that uses it, with examples that fire and that stay silent.</param>
public sealed record Feature(string Name, string Title, string Text, string Sample);
