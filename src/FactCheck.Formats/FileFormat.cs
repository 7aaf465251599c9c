namespace FactCheck.Formats;

/// <summary>What a file is, by its content.</summary>
internal enum FileFormat : byte
{
    /// <summary>Plain text or Markdown.</summary>
    Text,
    Html,
    Xml,
    Json,
    Docx,
    Pdf,
    Zip,
}
