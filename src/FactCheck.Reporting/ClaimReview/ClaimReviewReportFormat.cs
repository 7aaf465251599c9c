using System.Text.Json;
using FactCheck.Model;
using FactCheck.Reporting.Json;

namespace FactCheck.Reporting.ClaimReview;

/// <summary>schema.org ClaimReview as JSON-LD, for verdicts that an editor has approved and for no others.</summary>
public sealed class ClaimReviewReportFormat : IReportFormat
{
    public string Name => "claimreview";

    public string Extension => ".jsonld";

    public string Summary => "schema.org ClaimReview JSON-LD of what an editor has approved";

    public IReportWriter Open(Stream output, ReportSettings settings) => new Writer(output, settings);

    private sealed class Writer : IReportWriter
    {
        private readonly Stream _output;
        private readonly ReportSettings _settings;
        private readonly Utf8JsonWriter _json;
        private int _found;
        private int _unrated;
        private int _published;
        private bool _closed;

        public Writer(Stream output, ReportSettings settings)
        {
            _output = output;
            _settings = settings;
            _json = JsonStyle.OpenForPage(output);
            _json.WriteStartObject();
            _json.WriteString("@context", "https://schema.org");
            _json.WriteStartArray("@graph");
        }

        public void Write(Report report)
        {
            foreach (var reported in report.Findings)
            {
                _found++;
                if (!_settings.Approved.Contains(reported.Id))
                {
                    continue;
                }

                if (ClaimRating.Of(reported.Finding.Verdict) is not { } rating)
                {
                    _unrated++;
                    continue;
                }

                _published++;
                ClaimReviewJson.Write(_json, report, reported, rating, _settings.Publisher);
            }

            _json.Flush();
        }

        public void Dispose()
        {
            if (_closed)
            {
                return;
            }

            _closed = true;
            _json.WriteEndArray();
            if (_published == 0)
            {
                _json.WriteString("description", WhyEmpty());
            }

            _json.WriteEndObject();
            _json.Dispose();
            _output.Write("\n"u8);
        }

        private string WhyEmpty()
            => _found == 0 ? "There is no finding, so there is nothing to publish."
                : _settings.Approved.Count == 0 ? "No finding has been approved by an editor, and nothing is published without that."
                : _unrated > 0 ? "Of the approved findings none has a verdict that ClaimReview can rate."
                : "None of the approved findings is among those of this run.";
    }
}
