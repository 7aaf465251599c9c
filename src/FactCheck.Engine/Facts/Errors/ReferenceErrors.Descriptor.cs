namespace FactCheck.Engine.Facts.Errors;

// What can be wrong with the descriptor, and with reading files at all: FC6001 to FC6019.
public static partial class ReferenceErrors
{
    public static ReferenceErrorKind FileMissing { get; } = new(
        "FC6001",
        "A file of the package cannot be read",
        "A package without one of its tables would make rules silent where they should speak.",
        Descriptor,
        Countries(path: "contries.csv"),
        Countries());

    public static ReferenceErrorKind NotUtf8 { get; } = new(
        "FC6002",
        "A file is not UTF-8",
        "Names in another encoding would never match those of a story. The example's last letter stands for a byte that no UTF-8 text has.",
        "countries.csv",
        "code,name\nJP,Japan\nTR,T\uFFFD",
        "code,name\nJP,Japan\nTR,Türkiye\n");

    public static ReferenceErrorKind NotYaml { get; } = new(
        "FC6003",
        "The descriptor is not YAML",
        "Nothing after the first error of syntax has a sure meaning, so nothing is read.",
        Descriptor,
        "resources: [countries\nname: reference\n",
        "resources: []\nname: reference\n");

    public static ReferenceErrorKind UnknownKey { get; } = new(
        "FC6004",
        "A key of the descriptor is not known",
        "A misspelt key would be ignored, and what it asks for would silently not happen.",
        Descriptor,
        Countries(more: "naems: [name]"),
        Countries(more: "names: [name]"));

    public static ReferenceErrorKind MissingKey { get; } = new(
        "FC6005",
        "A key of the descriptor is missing",
        "Without it the table cannot be read or its rows cannot be told apart.",
        Descriptor,
        Countries(schema: "foreignKeys: []"),
        Countries());

    public static ReferenceErrorKind UnexpectedValue { get; } = new(
        "FC6006",
        "A value of the descriptor is not of the kind its key takes",
        "A text where a list belongs, or a path that leads out of the package, has no meaning here.",
        Descriptor,
        Countries(more: "names: {name: yes}"),
        Countries(more: "names: [name]"));

    public static ReferenceErrorKind UnknownType { get; } = new(
        "FC6007",
        "A column has a type that does not exist",
        "The type decides how cells are checked and what rules may compare the column with.",
        Descriptor,
        Countries("{name: code, type: strng}, {name: name, type: string}"),
        Countries());

    public static ReferenceErrorKind RepeatedName { get; } = new(
        "FC6008",
        "A name is used twice",
        "Two tables, columns, sources or keys of one name cannot be told apart.",
        Descriptor,
        Countries("{name: code, type: string}, {name: name, type: string}, {name: name, type: string}"),
        Countries());

    public static ReferenceErrorKind UnknownColumn { get; } = new(
        "FC6009",
        "The descriptor names a column that the table does not have",
        "Keys, names, periods and coverage are columns of the same table.",
        Descriptor,
        Countries(more: "names: [title]"),
        Countries(more: "names: [name]"));

    public static ReferenceErrorKind UnknownTable { get; } = new(
        "FC6010",
        "A foreign key leads to a table that is not in the package",
        "Its cells could not be turned into rows.",
        Descriptor,
        Countries(schema: "primaryKey: code\n      foreignKeys: [{fields: name, reference: {resource: regions, fields: id}}]"),
        Countries());

    public static ReferenceErrorKind UnfittingColumn { get; } = new(
        "FC6011",
        "A column's type does not fit what it is used for",
        "A period needs dates, a name needs text, and money and measured amounts need a number.",
        Descriptor,
        Countries("{name: code, type: string}, {name: name, type: string, currency: USD}"),
        Countries());

    public static ReferenceErrorKind UnfittingConstraint { get; } = new(
        "FC6012",
        "A constraint does not fit its column",
        "A pattern that is no regular expression, or a bound that is not of the column's type, could never be met.",
        Descriptor,
        Countries("{name: code, type: string, constraints: {pattern: \"[A-Z\"}}, {name: name, type: string}"),
        Countries("{name: code, type: string, constraints: {pattern: \"[A-Z]{2}\"}}, {name: name, type: string}"));

    public static ReferenceErrorKind BadCoverage { get; } = new(
        "FC6013",
        "A declaration of coverage makes no sense",
        "Rules take absence as evidence only inside coverage, so a declaration that says something else than was meant makes false verdicts.",
        Descriptor,
        Countries(more: "coverage: [{scope: {code: JP}, from: 2026-01-16, to: 2025-01-16}]"),
        Countries(more: "coverage: [{scope: {code: JP}, from: 2025-01-16, to: 2026-01-16}]"));

    public static ReferenceErrorKind UnknownUnit { get; } = new(
        "FC6014",
        "A column is measured in a unit that is not known",
        "Rules compare and convert measured amounts by their units; a number in an unknown one says nothing.",
        Descriptor,
        Cargo("kilogrammes"),
        Cargo("kg"));
}
