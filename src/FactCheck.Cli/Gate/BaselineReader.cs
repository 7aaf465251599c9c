using System.Text.Json;
using FactCheck.Reporting.Sarif;

namespace FactCheck.Cli.Gate;

/// <summary>Finds fingerprints and verdicts in a report of ours: JSON, JSON Lines or SARIF, token by token, since it may hold a hundred thousand stories.</summary>
internal ref struct BaselineReader
{
    private const int DeepestName = 6;

    private readonly Action<string, string> _found;

    /// <summary>The name of the property that is open at each depth.</summary>
    private readonly string?[] _names = new string?[DeepestName + 1];
    private Utf8JsonReader _json;
    private string? _fingerprint;
    private string? _verdict;
    private bool _isReport;

    private BaselineReader(ReadOnlySpan<byte> bytes, Action<string, string> found)
    {
        _json = new(bytes, new JsonReaderOptions { AllowMultipleValues = true });
        _found = found;
    }

    /// <param name="found">Gets each finding's fingerprint and verdict.</param>
    /// <returns>What is wrong, at its line and column from 1; null where nothing is.</returns>
    public static (int Line, int Column, string Message)? Read(ReadOnlySpan<byte> bytes, Action<string, string> found)
    {
        try
        {
            ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
            return new BaselineReader(bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes, found).Read();
        }
        catch (JsonException mistake)
        {
            return ((int)(mistake.LineNumber ?? 0) + 1, (int)(mistake.BytePositionInLine ?? 0) + 1, "This is not JSON; a baseline is a report of the format json, jsonl or sarif.");
        }
    }

    private (int Line, int Column, string Message)? Read()
    {
        while (_json.Read())
        {
            switch (_json.TokenType)
            {
                case JsonTokenType.PropertyName when _json.CurrentDepth <= DeepestName:
                    _names[_json.CurrentDepth] = _json.GetString();
                    break;
                case JsonTokenType.StartArray when IsListOfFindings():
                    _isReport = true;
                    break;
                case JsonTokenType.String when IsFingerprint():
                    _fingerprint = _json.GetString();
                    break;
                case JsonTokenType.String when IsVerdict():
                    _verdict = _json.GetString();
                    break;
                case JsonTokenType.EndObject when IsEndOfFinding():
                    if (_fingerprint is null || _verdict is null)
                    {
                        return (1, 1, "This is not a report of FactCheck: a finding has no fingerprint or no verdict.");
                    }

                    _found(_fingerprint, _verdict);
                    _fingerprint = _verdict = null;
                    break;
            }
        }

        return _isReport ? null : (1, 1, "This is not a report of FactCheck; a baseline is a report of the format json, jsonl or sarif.");
    }

    private readonly bool IsListOfFindings() => _json.CurrentDepth == 1 ? InJson : _json.CurrentDepth == 3 && InSarif;

    /// <summary>The end of an object in <c>findings</c>, or in <c>runs[].results</c>.</summary>
    private readonly bool IsEndOfFinding() => _json.CurrentDepth == 2 ? InJson : _json.CurrentDepth == 4 && InSarif;

    private readonly bool IsFingerprint()
        => _json.CurrentDepth == 3 ? InJson && _names[3] == "id"
            : _json.CurrentDepth == 6 && InSarif && _names[5] == "partialFingerprints" && _names[6] == SarifReportFormat.Fingerprint;

    private readonly bool IsVerdict()
        => _json.CurrentDepth == 3 ? InJson && _names[3] == "verdict"
            : _json.CurrentDepth == 6 && InSarif && _names[5] == "properties" && _names[6] == "verdict";

    private readonly bool InJson => _names[1] == "findings";

    private readonly bool InSarif => _names[1] == "runs" && _names[3] == "results";
}
