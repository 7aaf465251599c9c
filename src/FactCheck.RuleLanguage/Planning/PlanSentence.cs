using System.Collections.Generic;
using System.Text;

namespace FactCheck.RuleLanguage.Planning;

/// <summary>Says in one sentence which index answers each find.</summary>
internal static class PlanSentence
{
    public static string Write(List<FindPlan> finds)
    {
        if (finds.Count == 0)
        {
            return "Looks nothing up.";
        }

        var text = new StringBuilder();
        foreach (var find in finds)
        {
            text.Append(text.Length == 0 ? "Looks up " : "; ").Append(find.Name).Append(" in ").Append(find.Table ?? find.Claim);
            var first = true;
            foreach (var key in find.Constants)
            {
                text.Append(first ? " where " : " and ").Append(key.Column.Column).Append(" = ").Append(key.Value.Text);
                first = false;
            }

            first = true;
            foreach (var key in find.Keys)
            {
                text.Append(first ? " by " : " and ").Append(key.Column.Column);
                first = false;
            }

            if (find.Near is { } near)
            {
                text.Append(" by ").Append(near.Field.Field).Append(" within ").Append(near.Most).Append(near.InWords ? " word" : " letter").Append(near.Most == 1 ? "" : "s");
            }

            text.Append(find.Residual is null ? "" : ", asking each row for the rest").Append(", ").Append(find.Pick);
        }

        return text.Append('.').ToString();
    }
}
