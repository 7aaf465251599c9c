using FactCheck.Model;
using FactCheck.Model.Values;

namespace FactCheck.Reporting;

/// <summary>What was not checked, and why, in words.</summary>
internal static class UncheckedText
{
    public static string Count(int sentences) => sentences == 1
        ? "1 sentence with numbers or names"
        : $"{ValueText.Of(sentences)} sentences with numbers or names";

    public static string Why(UncheckedReason reason) => reason switch
    {
        UncheckedReason.NoPattern => "no rule reads what the sentence says",
        UncheckedReason.RulesLeftOut => "the rules that read it were left out of this run",
        _ => "rules looked at another part of the sentence",
    };

    /// <summary>The numbers and names in question: “12”, “Oman”.</summary>
    public static string Words(Story story, UncheckedSentence sentence)
        => string.Join(", ", sentence.Words.Select(word => $"“{story.Text[word.Start..word.End]}”"));
}
