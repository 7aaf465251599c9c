using System.Text;
using FactCheck.Model;

namespace FactCheck.Reporting.Tests;

/// <summary>Writes reports to memory.</summary>
internal static class Written
{
    public static string As(string format, ReportSettings settings, params Report[] reports) => Encoding.UTF8.GetString(Bytes(format, settings, reports));

    public static byte[] Bytes(string format, ReportSettings settings, params Report[] reports)
    {
        var stream = new MemoryStream();
        using (var writer = ReportFormats.Find(format)!.Open(stream, settings))
        {
            foreach (var report in reports)
            {
                writer.Write(report);
            }
        }

        return stream.ToArray();
    }
}
