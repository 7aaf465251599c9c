using System.Globalization;
using System.Text;

namespace FactCheck.Benchmarks.Shape;

/// <summary>How the fifty rules are divided among claim types.</summary>
public enum RuleSplit
{
    /// <summary>Ten claim types with five rules each: a claim is seen by five rules.</summary>
    OwnType,

    /// <summary>One claim type with fifty rules: every claim is seen by every rule.</summary>
    SharedType,
}

/// <summary>A story of twenty claims, right and wrong ones, about nations from all over the tables.</summary>
public static class ShapeStory
{
    public const int Claims = 20;

    private static readonly string[] s_years = ["over 160", "nearly 160", "159", "over 200"];
    private static readonly string[] s_amounts = ["$11.6 billion", "about $11 billion", "$2.4 billion"];
    private static readonly string[] s_dates = ["1866", "August 1866", "1890"];

    public static string Write(RuleSplit split, int nations)
    {
        var text = new StringBuilder("---\nid: shape\ndate: 2026-01-16\n---\n\n# A story of twenty claims\n");
        for (var i = 0; i < Claims; i++)
        {
            var kind = i % ShapeFacts.Kinds;
            var nation = kind + (ShapeFacts.Kinds * (i * 7 % ((nations / ShapeFacts.Kinds) - 1)));
            var word = split == RuleSplit.OwnType ? "k" + kind : "shared";
            text.Append(
                CultureInfo.InvariantCulture,
                $"\nLand{nation} marks {s_years[i % 4]} years of {word} ties between Land{nation} and Land{nation + 1} with trade of {s_amounts[i % 3]} since {s_dates[i / 2 % 3]}.\n");
        }

        return text.ToString();
    }
}
