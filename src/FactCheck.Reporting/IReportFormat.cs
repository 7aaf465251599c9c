using FactCheck.Model;

namespace FactCheck.Reporting;

/// <summary>A form in which reports are written: one class, one file a format.</summary>
public interface IReportFormat
{
    /// <summary>The word for it on the command line.</summary>
    string Name { get; }

    /// <summary>What a file of it ends in, with the dot.</summary>
    string Extension { get; }

    /// <summary>What it is for, in one line of help.</summary>
    string Summary { get; }

    /// <summary>Begins a run of reports on a stream, which stays the caller's to close.</summary>
    IReportWriter Open(Stream output, ReportSettings settings);
}

/// <summary>Writes the reports of one run, each as soon as it is there; disposing it writes what is still held back.</summary>
public interface IReportWriter : IDisposable
{
    void Write(Report report);
}
