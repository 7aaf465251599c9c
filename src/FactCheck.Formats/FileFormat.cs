namespace FactCheck.Formats;

/// <summary>What a file is, by its content.</summary>
internal enum FileFormat : byte
{
    /// <summary>Plain text or Markdown.</summary>
    Text,
    Html,
    Xml,
    Json,

    /// <summary>JSON Lines of claims that were extracted elsewhere.</summary>
    ClaimLines,
    Pdf,

    /// <summary>An archive, or a DOCX file, which is one too.</summary>
    Zip,
}
