using FactCheck.Engine.Facts.Descriptors;
using FactCheck.Model.Values;

namespace FactCheck.Import.Answers;

/// <summary>Where the rows of an answer come from, in the columns that a table may have for it.</summary>
/// <param name="Source">Name of the source that the package lists.</param>
/// <param name="Url">What was asked.</param>
/// <param name="Retrieved">The day on which it was asked.</param>
/// <param name="Licence">SPDX identifier of what the server publishes its data under.</param>
internal sealed record Provenance(string Source, string Url, DateOnly Retrieved, string Licence)
{
    public const string UrlColumn = "source_url";
    public const string RetrievedColumn = "retrieved";
    public const string LicenceColumn = "licence";

    /// <summary>From when on the row is on record, as far as this import can tell; an earlier snapshot may know better.</summary>
    public const string KnownColumn = "known_from";
    public const string KnownToColumn = "known_to";

    /// <summary>The values by column. What was retrieved on a day is confirmed on that day.</summary>
    public IEnumerable<KeyValuePair<string, string>> Cells
    {
        get
        {
            var day = ValueText.Of(Retrieved);
            yield return new(RowSource.SourceColumn, Source);
            yield return new(RowSource.ConfirmedColumn, day);
            yield return new(UrlColumn, Url);
            yield return new(RetrievedColumn, day);
            yield return new(LicenceColumn, Licence);
            yield return new(KnownColumn, day);
            yield return new(KnownToColumn, "");
        }
    }
}
