using System.Globalization;
using System.Text;
using FactCheck.Authoring.Stress;

namespace FactCheck.Accuracy.Stress;

/// <summary>Prints what became of planted mistakes as the table that is kept.</summary>
internal static class StressPrinter
{
    public static string Table(StressResult result)
    {
        var text = new StringBuilder();
        text.Append("# Figures of planted mistakes\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{result.Stories} stories, {result.Words} words, {result.Alarms.Count} false alarms: {result.AlarmsPerThousandWords:0.00} in a thousand words.\n");
        foreach (var needsReference in new[] { false, true })
        {
            text.Append(CultureInfo.InvariantCulture, $"\n| {(needsReference ? "kinds that need reference data" : "kinds that need none")} | planted | caught | share | how it is known to be a mistake |\n|---|---:|---:|---:|---|\n");
            foreach (var kind in MistakeKinds.All.Where(kind => kind.NeedsReference == needsReference))
            {
                Append(text, result.Of(kind), kind.Decides);
            }

            Append(text, result.OfAll(needsReference), "");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, StressScore score, string decides)
        => text.Append(CultureInfo.InvariantCulture, $"| {score.Name} | {score.Planted} | {score.Caught} | {(score.Share is { } share ? share.ToString("0.0", CultureInfo.InvariantCulture) + " %" : "–")} | {decides} |\n");
}
