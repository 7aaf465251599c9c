namespace FactCheck.Engine.Facts.Errors;

// What can be wrong between rows, tables and rules: FC6040 to FC6099.
public static partial class ReferenceErrors
{
    public static ReferenceErrorKind EmptyKey { get; } = new(
        "FC6040",
        "A row has no primary key",
        "Evidence names rows by their keys, and other tables refer to them.",
        "countries.csv",
        "code,name\nJP,Japan\n,Italy\n",
        "code,name\nJP,Japan\nIT,Italy\n");

    public static ReferenceErrorKind RepeatedKey { get; } = new(
        "FC6041",
        "Two rows have the same primary key",
        "A reference to the key could mean either row.",
        "countries.csv",
        "code,name\nJP,Japan\nJP,Italy\n",
        "code,name\nJP,Japan\nIT,Italy\n");

    public static ReferenceErrorKind UnknownRow { get; } = new(
        "FC6042",
        "A cell refers to a row that is not there",
        "A fact about nobody is evidence of nothing.",
        "visits.csv",
        Visits("v1,JA,official,12,2026-01-15,2026-01-17,mofa"),
        Visits("v1,JP,official,12,2026-01-15,2026-01-17,mofa"));

    public static ReferenceErrorKind ReversedPeriod { get; } = new(
        "FC6043",
        "A period ends before it begins",
        "Such a row would hold on no day, whatever was meant.",
        "visits.csv",
        Visits("v1,JP,official,12,2026-01-17,2026-01-15,mofa"),
        Visits("v1,JP,official,12,2026-01-15,2026-01-17,mofa"));

    public static ReferenceErrorKind UnknownSource { get; } = new(
        "FC6044",
        "A row names a source that the package does not list",
        "An editor could not look the fact up.",
        "visits.csv",
        Visits("v1,JP,official,12,2026-01-15,2026-01-17,moffa"),
        Visits("v1,JP,official,12,2026-01-15,2026-01-17,mofa"));

    public static ReferenceErrorKind TableNotThere { get; } = new(
        "FC6050",
        "The package lacks a table that the rules read",
        "The rules were compiled against a package that has it. The example's rules read countries (code, name).",
        Descriptor,
        "resources: []\n",
        Countries());

    public static ReferenceErrorKind ColumnNotThere { get; } = new(
        "FC6051",
        "A table lacks a column that the rules read",
        "The rules were compiled against a package that has it. The example's rules read countries (code, name).",
        Descriptor,
        "resources:\n  - name: countries\n    path: codes.csv\n    schema: {fields: [{name: code, type: string}], primaryKey: code}\n",
        Countries());

    public static ReferenceErrorKind ColumnOfOtherType { get; } = new(
        "FC6052",
        "A column has another type than the rules read",
        "The rules were compiled to compare values of one type. The example's rules read countries.name as string.",
        Descriptor,
        Countries("{name: code, type: string}, {name: name, type: list}"),
        Countries());

    /// <summary>Not an error of its own, so that it has no file to show.</summary>
    public static ReferenceErrorKind MoreErrors { get; } = new(
        "FC6099",
        "There are more errors than are shown",
        "One mistake in a header or an export can make an error of every row; the first hundred of a file say enough.",
        "",
        "",
        "");
}
